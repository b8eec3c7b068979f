import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits, type ParseLimits } from '../../../parsers/format.ts';
import { recogniseFormat } from '../../../parsers/index.ts';
import { parser } from '../../../parsers/zip/index.ts';
import { safeFileName } from '../../../pipeline/intake/index.ts';
import { docx, p } from '../../fixtures/docx/make.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { parserContract } from '../../contracts/parser.ts';

const folder = fileURLToPath(new URL('../../fixtures/zip/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.zip') && !name.startsWith('003'));
const samples = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(folder + name)) })));

parserContract({ format: 'zip', parser: () => Promise.resolve(parser), samples, damaged: 200 });

const read = async (name: string, limits: Partial<ParseLimits> = {}): Promise<ParsedDocument> =>
  parser.parse(new Uint8Array(await readFile(`${folder}${name}.zip`)), { ...defaultLimits, ...limits });
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const parse = (bytes: Uint8Array, limits: Partial<ParseLimits> = {}): Promise<ParsedDocument> =>
  parser.parse(bytes, { ...defaultLimits, ...limits });

describe('what comes out', () => {
  test('each file is a document of its own under its own name; folders and system files are told', async () => {
    const { attachments, notices, pages } = await read('001-papers-in-folders');
    expect(attachments.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['Statusnotat.txt', 'Vibeke møder to dage om ugen.\n'],
      ['Statusnotat (2).txt', 'Vibeke møder tre dage om ugen.\n'],
      ['Lægejournal.txt', 'Smerterne er uændrede.\n'],
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['archive.opened', 'archive.skipped']);
    expect(pages.flatMap(({ blocks }) => blocks)).toEqual([]);
  });

  test('a locked file is told, and the open one beside it is read', async () => {
    const { attachments, notices } = await read('002-one-locked-file');
    expect(attachments.map(({ name }) => name)).toEqual(['Åben.txt']);
    expect(notices).toContainEqual(expect.objectContaining({ code: 'attachment.locked', severity: 'loss' }));
  });

  test('a damaged file is told, and the whole one beside it is read', async () => {
    const { attachments, notices } = await read('005-one-damaged-file');
    expect(attachments.map(({ name }) => name)).toEqual(['Hel.txt']);
    expect(notices).toContainEqual(expect.objectContaining({ code: 'attachment.unreadable', severity: 'loss' }));
  });

  test('a name that climbs, names a drive or turns its letters is a plain name', async () => {
    const { attachments } = await read('004-names-that-climb');
    expect(attachments.map(({ name }) => safeFileName(name))).toEqual(['passwd', 'brev.txt', 'fil', 'rapport_fdp.exe']);
  });

  test('an archive of locked files alone is locked, and one of nothing is empty', async () => {
    await expect(read('003-all-locked')).rejects.toMatchObject({ code: 'document.encrypted' });
    await expect(parse(writeZip([]))).rejects.toMatchObject({ code: 'document.empty' });
    await expect(parse(writeZip([{ name: 'Sag/', content: new Uint8Array() }]))).rejects.toMatchObject({ code: 'document.empty' });
  });
});

describe('bombs are known by their lists', () => {
  test('more files than are given out, or more bytes than are unpacked, are too large', async () => {
    await expect(read('001-papers-in-folders', { maxAttachments: 6 })).rejects.toMatchObject({ code: 'document.too-large' });
    await expect(read('001-papers-in-folders', { maxInflatedBytes: 40 })).rejects.toMatchObject({ code: 'document.too-large' });
  });

  test('archives in archives count with the outermost, whatever their names say', async () => {
    const inner = writeZip(Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt`, content: text('x') })));
    const outer = writeZip(Array.from({ length: 40 }, (_, at) => ({ name: `${at}.dat`, content: inner })));
    await expect(parse(outer)).rejects.toMatchObject({ code: 'document.too-large', details: { limit: expect.any(Number) } });
    expect((await parse(outer, { maxAttachments: 2_000 })).attachments).toHaveLength(40);
  });

  test('files that lie over each other are too large, however small they say they are', async () => {
    const kernel = { name: '0.txt', content: text('nul'.repeat(3_000)) };
    const over = Array.from({ length: 20 }, (_, at) => ({ ...kernel, name: `${at + 1}.txt`, over: 0 }));
    await expect(parse(writeZip([kernel, ...over]))).rejects.toMatchObject({ code: 'document.too-large', details: { overlapping: true } });
  });

  test('a file that unpacks to more than it says is damaged, and is not unpacked further', async () => {
    const bytes = writeZip([
      { name: 'brev.txt', content: text('Hej.') },
      { name: 'løgn.txt', content: new Uint8Array(5_000_000), declared: 10 },
    ]);
    const { attachments, notices } = await parse(bytes);
    expect(attachments.map(({ name }) => name)).toEqual(['brev.txt']);
    expect(notices.map(({ code }) => code)).toContain('attachment.unreadable');
  });
});

test.each([
  ['a Word file', docx({ body: p('Tekst.') }), 'docx'],
  [
    'a spreadsheet',
    writeZip([
      { name: '[Content_Types].xml', content: text('<Types/>') },
      { name: 'xl/workbook.xml', content: text('<w/>') },
    ]),
    null,
  ],
  ['an archive of a Word file', writeZip([{ name: 'Rapport.docx', content: docx({ body: p('Tekst.') }) }]), 'zip'],
  ['an archive whose list was cut off', samples[0]?.bytes.subarray(0, 200) ?? new Uint8Array(), 'zip'],
])('%s is taken for what it is', (_, bytes, format) => {
  expect(recogniseFormat(bytes, 'fil')?.name ?? null).toBe(format);
});
