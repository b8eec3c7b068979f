import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseBytes } from '../../../parsers/index.ts';
import { createSandbox } from '../../../runtime/sandbox/index.ts';
import { ocrPages } from '../../../runtime/sandbox/ocr-pages.ts';
import { readParsed } from '../../../runtime/sandbox/read-parsed.ts';
import { Failure } from '../../../domain/failure.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';

const fixture = (path: string): Promise<Uint8Array> => readFile(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)));
const sandbox = createSandbox({ children: 1, ocrChildren: 1 });

afterAll(() => sandbox.close());

const halfDocument = (await fixture('docx/009-tables.docx')).subarray(0, 900);

describe('reading in a child', () => {
  test.each([
    'docx/009-tables.docx',
    'eml/006-attachments-and-a-nested-mail.eml',
    'txt/006-windows-1252.txt',
    'image/001-two-pages-group-4.tif',
    'doc/003-tables.doc',
    'odt/003-tables.odt',
    'rtf/008-code-page-850.rtf',
    'html/004-latin-by-its-own-word.html',
    'csv/002-windows-1252.csv',
    'msg/003-html-wrapped-in-rtf.msg',
    'msg/006-attachments-and-mails-in-mails.msg',
  ])('%s comes out as it does in one process, attachments included', async (path) => {
    const bytes = await fixture(path);
    const { attachments, ...rest } = await sandbox.parse(bytes, path);
    const expected = await parseBytes(bytes, path);
    expect({ ...rest, attachments: expected.attachments }).toEqual(expected);
    expect(attachments.map(({ name, bytes: content }) => [name, Buffer.from(content).toString('hex')])).toEqual(
      expected.attachments.map(({ name, bytes: content }) => [name, Buffer.from(content).toString('hex')]),
    );
  });

  test.each([
    ['nothing', new Uint8Array(), 'document.empty'],
    ['bytes of no format', Uint8Array.from([1, 2, 0, 0, 3]), 'document.unsupported'],
    ['a Word document that is cut in half', halfDocument, 'document.corrupt'],
  ])('%s fails with its own code', async (_, bytes, code) => {
    await expect(sandbox.parse(bytes, 'fil')).rejects.toMatchObject({ code });
  });

  test('a file over the limit is never sent to a child', async () => {
    const small = createSandbox({ maxFileBytes: 10 });
    await expect(small.parse(new Uint8Array(11), 'stor.txt')).rejects.toMatchObject({
      code: 'document.too-large',
      details: { bytes: 11, limit: 10 },
    });
    await small.close();
  });

  test('a closed sandbox starts nothing more', async () => {
    const closed = createSandbox();
    await closed.close();
    await expect(closed.parse(Uint8Array.from([65]), 'a.txt')).rejects.toMatchObject({ code: 'document.crashed' });
  });
});

const twoPages = async (): Promise<ParsedDocument> => parseBytes(await fixture('image/001-two-pages-group-4.tif'), 'fax.tif');

/** Each page kills its first readers, so many of them; which pages stand as unreadable. */
async function lostAfter(...crashes: number[]): Promise<readonly number[]> {
  const left = new Map(crashes.map((count, index) => [index + 1, count]));
  const read = await ocrPages(await twoPages(), async (page) => {
    const number = page.pages[0]?.number ?? 0;
    const more = left.get(number) ?? 0;
    left.set(number, more - 1);
    if (more > 0) throw new Failure('document.crashed');
    return { ...page, pages: page.pages.map((each) => ({ ...each, source: 'ocr' as const, blocks: [] })) };
  });
  expect(read.notices).toMatchObject(read.notices.map(() => ({ code: 'page.unreadable' })));
  return read.pages.flatMap(({ source, number }) => (source === 'ocr' ? [] : [number ?? 0]));
}

describe('recognising pages one by one', () => {
  test('a page that breaks a limit stays a gap with a notice, and the other page is read', async () => {
    const read = await ocrPages(await twoPages(), (page) =>
      page.pages[0]?.number === 1
        ? Promise.reject(new Failure('document.timed-out'))
        : Promise.resolve({ ...page, pages: page.pages.map((each) => ({ ...each, source: 'ocr' as const, blocks: [] })) }),
    );
    expect(read.pages.map(({ source }) => source)).toEqual(['none', 'ocr']);
    expect(read.notices).toMatchObject([{ code: 'page.unreadable', severity: 'loss', place: { page: 1 } }]);
  });

  test('a page over which nine children died is still read, and one that kills its tenth is told as unreadable', async () => {
    expect([await lostAfter(9, 0), await lostAfter(10, 0)]).toEqual([[], [1]]);
  });

  test('pages that all kill their readers share what is tried beyond two each', async () => {
    expect([await lostAfter(1, 9), await lostAfter(5, 5), await lostAfter(6, 6)]).toEqual([[], [], [1, 2]]);
  });

  test('a page that takes too long is not tried again', async () => {
    let tries = 0;
    await ocrPages(await twoPages(), async (page) => {
      if (page.pages[0]?.number !== 1) return page;
      tries += 1;
      throw new Failure('document.timed-out');
    });
    expect(tries).toBe(1);
  });

  test('progress tells the pages done', async () => {
    const seen: string[] = [];
    await ocrPages(
      await twoPages(),
      (page) => Promise.resolve(page),
      ({ done, total }) => seen.push(`${done} of ${total}`),
    );
    expect(seen).toEqual(['1 of 2', '2 of 2']);
  });
});

test.each([
  ['nothing', null],
  ['a page without blocks', { format: 'txt', parser: 'x', pages: [{}], info: {}, notices: [], attachments: [] }],
  ['attachments that did not come', { format: 'txt', parser: 'x', pages: [], info: {}, notices: [], attachments: ['a'] }],
])('a child that answers %s has crashed', (_, value) => {
  expect(() => readParsed(value, [])).toThrow(expect.objectContaining({ code: 'document.crashed' }));
});
