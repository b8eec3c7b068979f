import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx, p } from '../fixtures/docx/make.ts';
import { ole } from '../fixtures/hostile/ole-of.ts';
import { writeOle } from '../support/write-ole.ts';
import { formats, parseBytes, recogniseFormat } from '../../parsers/index.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part]))));
const odf = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [Buffer.from(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': Buffer.from('<office:document-content/>'),
  });
const nameOf = (content: Uint8Array, fileName = 'fil'): string | null => recogniseFormat(content, fileName)?.name ?? null;

describe('the list of formats', () => {
  test.each(formats.map(({ name }) => name))('%s has a fixture, a test and a folder', async (name) => {
    expect((await readdir(fixtures + name)).some((file) => /^\d{3}-/u.test(file))).toBe(true);
    expect((await readdir(fileURLToPath(new URL(name, import.meta.url)))).some((file) => file.endsWith('.test.ts'))).toBe(true);
    expect(existsSync(fileURLToPath(new URL(`../../parsers/${name}/index.ts`, import.meta.url)))).toBe(true);
  });

  test.each(formats.map(({ name }) => name))('every fixture of %s is recognised by its content alone', async (name) => {
    const files = (await readdir(fixtures + name)).filter(
      (file) => file !== 'README.md' && formats.some(({ extensions }) => extensions.some((extension) => file.endsWith(extension))),
    );
    const taken = await Promise.all(
      files.map(async (file) => [file, nameOf(await readFile(`${fixtures}${name}/${file}`), 'uden-endelse')]),
    );
    expect(taken.filter(([, format]) => format !== name)).toEqual([]);
  });

  test('no two formats claim one extension', () => {
    const extensions = formats.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

describe('recognising by content', () => {
  test.each([
    ['a PDF behind a line that a gateway put before it', bytes('X-Gateway: ok\r\n\r\n%PDF-1.7\n'), 'pdf'],
    ['a letter that speaks of %PDF late', bytes('Kære Mette\n'.repeat(200), '%PDF-1.7'), 'txt'],
    ['a note that opens like a mail', bytes('Fra: Mette\nTil: Lone\n\nHej'), 'txt'],
    [
      'a mail with a line of the server before it',
      bytes('From mette@kommune.example Mon Jan  1 00:00:00 2024\r\nFrom: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nHej'),
      'eml',
    ],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a program', bytes('MZ', 0, 1, 2, 3, 0, 0, 0, 4, 5, 6), null],
    ['a ZIP of other things', bytes('PK', 3, 4, 20, 0, 0, 0, 'billeder/ferie.jpg', 0, 0, 0), 'zip'],
    ['a spreadsheet', bytes('PK', 3, 4, 20, 0, 0, 0, '[Content_Types].xml', 0, 0, 'xl/workbook.xml', 0), null],
    ['a Word document in an archive', zipSync({ 'Rapport.docx': [docx({ body: p('Tekst.') }), { level: 0 }] }), 'zip'],
    ['a Word document that was cut off', docx({ body: p('Tekst.') }).subarray(0, 700), 'docx'],
    [
      'a protected Word document',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
      'docx',
    ],
    [
      'an old Word document that was cut off',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'),
      'doc',
    ],
    [
      'an old spreadsheet that holds a Word document',
      writeOle({ Workbook: new Uint8Array(9), MBD1: { WordDocument: new Uint8Array(9) } }),
      null,
    ],
    [
      'a Word document that holds a protected one',
      writeOle({ WordDocument: new Uint8Array(9), ObjectPool: { EncryptedPackage: new Uint8Array(9) } }),
      'doc',
    ],
    ['an old file of another program', writeOle({ Contents: new Uint8Array(9) }), null],
    [
      'an open spreadsheet',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8('<a/>') }),
      null,
    ],
    ['an open text without its type', zipSync({ 'META-INF/manifest.xml': strToU8('<a/>'), 'content.xml': strToU8('<a/>') }), 'odt'],
  ])('%s', (_, content, format) => {
    expect(nameOf(content)).toBe(format);
  });
});

describe('reading by content', () => {
  test('an extension of another format is told, and the file is read for what it is', async () => {
    const parsed = await parseBytes(new TextEncoder().encode('Et notat.'), 'Rapport.PDF');
    expect(parsed.format).toBe('txt');
    expect(parsed.notices).toMatchObject([{ code: 'file.wrong-extension', reason: 'Unexpected extension .pdf, expected .txt' }]);
  });

  test('a letter under the name of a spreadsheet is read, and that it is none is told', async () => {
    const { notices } = await parseBytes(new TextEncoder().encode('Et notat.'), 'timer.xlsx');
    expect(notices.map(({ code }) => code)).toEqual(['file.wrong-extension']);
  });

  test.each(['notat', 'notat.2024', 'notat.old'])('a name like %s says nothing, and nothing is told', async (fileName) => {
    expect((await parseBytes(new TextEncoder().encode('Et notat.'), fileName)).notices).toEqual([]);
  });

  test.each([
    ['an Excel file', zipSync({ '[Content_Types].xml': new Uint8Array(9), 'xl/workbook.xml': new Uint8Array(9) }), 'document.spreadsheet'],
    ['PowerPoint', zipSync({ '[Content_Types].xml': new Uint8Array(9), 'ppt/presentation.xml': new Uint8Array(9) }), 'document.slides'],
    ['an OpenDocument sheet', odf('spreadsheet'), 'document.spreadsheet'],
    ['OpenDocument slides', odf('presentation'), 'document.slides'],
    ['an OpenDocument drawing', odf('graphics'), 'document.unsupported'],
    ['an old Excel file', ole('Workbook'), 'document.spreadsheet'],
    ['older Excel', ole('Book'), 'document.spreadsheet'],
    ['old PowerPoint', ole('PowerPoint Document'), 'document.slides'],
  ])('%s is refused by its own name', async (_, content, code) => {
    await expect(parseBytes(content, 'fil')).rejects.toMatchObject({ code, retry: false });
  });

  test('no bytes and unknown bytes are failures of their own', async () => {
    await expect(parseBytes(new Uint8Array(), 'tom.pdf')).rejects.toMatchObject({ code: 'document.empty' });
    await expect(parseBytes(bytes('MZ', 0, 1, 0, 0, 0), 'brev.pdf')).rejects.toMatchObject({ code: 'document.unsupported' });
  });
});
