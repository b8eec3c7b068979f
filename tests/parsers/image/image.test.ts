import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { encode } from 'fast-png';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../parsers/format.ts';
import { imageBitmap } from '../../../parsers/image/image-bitmap.ts';
import { parser } from '../../../parsers/image/index.ts';
import { scaleGrey } from '../../../parsers/image/grey.ts';
import { closeOcr, readPages } from '../../../parsers/ocr/index.ts';
import { parserContract } from '../../contracts/parser.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/image/', import.meta.url));
const names = (await readdir(folder)).filter((name) => /\.(jpg|png|tif|webp|heic)$/u.test(name));
const samples = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(folder + name)) })));
const bytesOf = (name: string): Uint8Array => samples.find((sample) => sample.name === name)?.bytes ?? new Uint8Array();

parserContract({ format: 'image', parser: () => Promise.resolve(parser), samples, damaged: 60 });

afterAll(closeOcr);

describe('pages', () => {
  test('each page of a TIFF waits for recognition, in points of its paper', async () => {
    const { pages } = await parser.parse(bytesOf('001-two-pages-group-4.tif'), defaultLimits);
    expect(pages.map(({ number, width, source }) => [number, Math.round(width ?? 0), source])).toEqual([
      [1, 595, 'none'],
      [2, 595, 'none'],
    ]);
    expect(pages.flatMap(({ blocks }) => blocks)).toMatchObject([
      { kind: 'gap', reason: 'page-needs-ocr' },
      { kind: 'gap', reason: 'page-needs-ocr' },
    ]);
  });

  test('a picture that says nothing of its size is taken for a sheet of A4', async () => {
    const sheet = encode({ width: 700, height: 495, channels: 1, data: new Uint8Array(700 * 495) });
    const { pages } = await parser.parse(sheet, defaultLimits);
    expect(Math.round(pages[0]?.width ?? 0)).toBe(842);
  });
});

describe('pixels', () => {
  test.each(names)('%s: dark strokes on light paper, at a resolution that is read well', async (name) => {
    const { pages } = await parser.parse(bytesOf(name), defaultLimits);
    const bitmap = await imageBitmap(bytesOf(name), 1, pages[0]?.width ?? null);
    const mean = bitmap.data.reduce((sum, value) => sum + value, 0) / bitmap.data.length;
    expect(bitmap.data.length).toBe(bitmap.width * bitmap.height);
    expect(mean).toBeGreaterThan(240);
    expect(Math.min(...bitmap.data.filter((_, index) => index % 97 === 0))).toBeLessThan(80);
    expect(bitmap.dpi).toBeGreaterThanOrEqual(160);
    expect(bitmap.dpi).toBeLessThanOrEqual(320);
  });

  test('drawing smaller keeps thin strokes as grey', () => {
    const stroke = { width: 8, height: 2, dpi: 400, data: Uint8Array.from({ length: 16 }, (_, index) => (index % 8 === 3 ? 0 : 255)) };
    expect([...scaleGrey(stroke, 0.5).data]).toEqual([255, 128, 255, 255]);
  });
});

describe('what cannot be read', () => {
  test('a header that claims a million times its file is too large, and nothing is decoded', async () => {
    const bomb = encode({ width: 1, height: 1, channels: 1, data: new Uint8Array(1) });
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    await expect(parser.parse(bomb, defaultLimits)).rejects.toMatchObject({ code: 'document.too-large' });
  });

  test.each([
    ['a HEIC', '008-turned.heic', 'ispe', [8, 12], 'uint32'],
    ['a WebP', '009-lossy-turned.webp', 'VP8X', [12, 15], 'uint24'],
  ] as const)('%s whose header claims 60,000 pixels a side is too large, and nothing is decoded', async (_, name, box, places, size) => {
    const bomb = Buffer.from(bytesOf(name));
    for (let at = bomb.indexOf(box); at !== -1; at = bomb.indexOf(box, at + 1)) {
      for (const place of places)
        if (size === 'uint32') bomb.writeUInt32BE(60_000, at + place);
        else bomb.writeUIntLE(60_000, at + place, 3);
    }
    await expect(parser.parse(bomb, defaultLimits)).rejects.toMatchObject({ code: 'document.too-large' });
  });

  test('directories that lead back into themselves are damage', async () => {
    const loop = new Uint8Array(32);
    loop.set([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]);
    await expect(parser.parse(loop, defaultLimits)).rejects.toMatchObject({ code: 'document.corrupt' });
  });
});

test.each(['008-turned.heic', '009-lossy-turned.webp', '010-lossless.webp'])(
  '%s is read the right way up',
  async (name) => {
    const parsed = await parser.parse(bytesOf(name), defaultLimits);
    const [page] = parsed.pages;
    expect(page?.width).toBeGreaterThan(page?.height ?? Infinity);
    const text = showBlocks(await readPages(bytesOf(name), parsed)).join('\n');
    expect(text).toContain('Timetallet er ikke forsøgt øget.');
    expect(text).toContain('Smerterne er de samme som i maj.');
  },
  60_000,
);

test('the words of a scanned fax come out of text recognition, on their page', async () => {
  const bytes = bytesOf('001-two-pages-group-4.tif');
  const parsed = await parser.parse(bytes, defaultLimits);
  const [first] = parsed.pages;
  const read = await readPages(bytes, { ...parsed, pages: first === undefined ? [] : [first] });
  expect(showBlocks(read).join('\n')).toContain('Timetallet er ikke forsøgt øget.');
  expect(read.pages[0]).toMatchObject({ number: 1, source: 'ocr', width: first?.width });
}, 120_000);
