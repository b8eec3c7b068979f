import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { parser } from '../../../parsers/doc/index.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { openOle } from '../../../parsers/layout/open-ole.ts';
import { parser as odtParser } from '../../../parsers/odt/index.ts';
import { parserContract } from '../../contracts/parser.ts';
import { showBlocks } from '../../support/show-blocks.ts';
import { allWords } from '../../support/word-places.ts';
import { writeOle, type OleTree } from '../../support/write-ole.ts';

const folder = fileURLToPath(new URL('../../fixtures/doc/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.doc'));
const says: Readonly<Record<string, readonly string[]>> = {
  '001': ['Statusrapport', 'Fremmøde', 'Hun kan ikke løfte, så øvelserne er ændret på Ærø.', 'Pause hver time.'],
  '003': ['Før.', 'Uge', 'effektive', 'larm', 'Imellem.', 'I en boks.', 'Efter.'],
};
const samples = await Promise.all(
  names.map(async (name) => {
    const words = says[name.slice(0, 3)];
    return { name, bytes: await readFile(folder + name), ...(words === undefined ? {} : { says: words }) };
  }),
);

parserContract({ format: 'doc', parser: () => Promise.resolve(parser), samples, damaged: 120 });

const bytesOf = (name: string): Promise<Uint8Array> => readFile(`${folder}${name}.doc`);
const read = async (name: string): Promise<ParsedDocument> => parser.parse(await bytesOf(name), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));
const codes = async (name: string): Promise<readonly string[]> => (await read(name)).notices.map(({ code }) => code);

const wordsOf = async (parsed: Promise<ParsedDocument>): Promise<readonly string[]> => allWords(await parsed).toSorted();

describe('the text', () => {
  test('titles are told by style, by rank and by weight; letters outside of Windows-1252 are whole', async () => {
    expect(await show('001-title-headings-and-text')).toEqual([
      'title: Statusrapport',
      'section-title 1: Fremmøde',
      'paragraph: Hun kan ikke løfte, så øvelserne er ændret på Ærø. “Citat” og 5 €.',
      'section-title 1: Aftaler',
      'paragraph: Nyt møde',
      'paragraph: i juni.',
      'section-title 1: Hensyn',
      'paragraph: Pause hver time.',
    ]);
  });

  test('list items have the numbers that Word draws', async () => {
    expect(await show('002-lists')).toEqual([
      'list-item (1.): Første',
      'list-item (a)): Under',
      'list-item (b)): Under igen',
      'list-item (2.): Anden',
      'list-item (•): Punkt',
      'list-item (•): Punkt igen',
      'paragraph: Tekst.',
    ]);
  });

  test('tables are rows of cells, several lines in a cell stay in it; a box of one cell is text', async () => {
    expect(await show('003-tables')).toEqual([
      'paragraph: Før.',
      'head row: Uge | Timer | Bemærkning',
      'row: 10 | 4\neffektive | ro',
      'row: 11 | larm',
      'paragraph: Imellem.',
      'paragraph: I en boks.',
      'paragraph: To linjer.',
      'paragraph: Efter.',
    ]);
  });

  test('headers, footers, notes and comments stand beside the text', async () => {
    expect(await show('004-header-footer-notes-and-comments')).toEqual([
      'header: Jobvejen ApS',
      'paragraph: Timetallet er 6 om ugen.',
      'footer: Side 1 af 1',
      'note paragraph: Effektive timer.',
      'note paragraph: Opgjort i uge 12.',
      'comment paragraph: Er det rigtigt?',
    ]);
  });

  test('deletions and hidden text are left out and told', async () => {
    expect(await show('005-deleted-and-hidden')).toEqual(['paragraph: Hun arbejder seks timer.']);
    expect(await codes('005-deleted-and-hidden')).toEqual(['text.tracked-changes', 'text.hidden']);
  });

  test('a picture that can hold text is a gap that waits for recognition', async () => {
    expect(await show('007-pictures')).toEqual(['paragraph: Over billedet.', 'gap: page-needs-ocr', 'paragraph: Under billedet.']);
    const pictures = await parser.pictures?.(await bytesOf('007-pictures'), defaultLimits);
    expect([...(pictures ?? [])].map(([block, bytes]) => [block, bytes[1]])).toEqual([[1, 0x50]]);
  });

  test.each(names)('%s says the words of the open text that it was made of', async (name) => {
    const original = await readFile(fileURLToPath(new URL(`../../fixtures/odt/${name.replace('.doc', '.odt')}`, import.meta.url)));
    expect(await wordsOf(parser.parse(await readFile(folder + name), defaultLimits))).toEqual(
      await wordsOf(odtParser.parse(original, defaultLimits)),
    );
  });
});

const streams = ['WordDocument', '1Table', '0Table', 'Data'];

/** A fixture with other streams in it. */
async function rebuilt(name: string, more: OleTree, change: (word: Uint8Array) => void = () => {}): Promise<Uint8Array> {
  const ole = openOle(await bytesOf(name));
  const own = streams.flatMap((stream) => {
    const bytes = ole.stream(stream);
    return bytes === null ? [] : [[stream, new Uint8Array(bytes)] as const];
  });
  const tree = Object.fromEntries(own);
  change(tree['WordDocument'] ?? new Uint8Array());
  return writeOle({ ...tree, ...more });
}

describe('files that are not whole or not open', () => {
  test('macros are told and never read, embedded files are told as a loss', async () => {
    const bytes = await rebuilt('001-title-headings-and-text', {
      Macros: { VBA: { dir: new Uint8Array(10) } },
      ObjectPool: { _1: { Contents: new Uint8Array(9) } },
    });
    const parsed = await parser.parse(bytes, defaultLimits);
    expect(parsed.notices.map(({ code, severity }) => [code, severity])).toEqual([
      ['file.macros', 'info'],
      ['part.unreadable', 'loss'],
    ]);
    expect(showBlocks(parsed)[0]).toBe('title: Statusrapport');
  });

  test.each([
    ['a protected file', (word: Uint8Array) => (word[0x0b] = (word[0x0b] ?? 0) | 1), 'document.encrypted'],
    ['a file of Word 95', (word: Uint8Array) => word.set([104, 0], 2), 'document.unsupported'],
    ['a file whose mark is gone', (word: Uint8Array) => word.fill(0, 0, 2), 'document.corrupt'],
    ['a file whose pieces are nowhere', (word: Uint8Array) => word.fill(0xff, 0x1a2, 0x1a6), 'document.corrupt'],
  ])('%s fails by its name', async (_, change, code) => {
    const bytes = await rebuilt('001-title-headings-and-text', {}, change);
    await expect(parser.parse(bytes, defaultLimits)).rejects.toMatchObject({ code });
  });

  test('a file without a table of its parts is damaged', async () => {
    const ole = openOle(await bytesOf('001-title-headings-and-text'));
    const bytes = writeOle({ WordDocument: new Uint8Array(ole.stream('WordDocument') ?? []) });
    await expect(parser.parse(bytes, defaultLimits)).rejects.toMatchObject({ code: 'document.corrupt' });
  });
});

const lettersOf = (value: string): readonly number[] => [value.length & 255, 0, ...Buffer.from(value, 'utf16le')];
const closed = (value: string): readonly number[] => [...lettersOf(value), 0, 0];

/** What Word keeps of a field: kind, what is chosen, its entries. */
const field = (kind: 1 | 2, chosen: number, entries: readonly string[]): Uint8Array => {
  const bits = kind | (chosen << 2);
  const list = kind === 2 ? [0xff, 0xff, entries.length, 0, 0, 0, ...entries.flatMap(lettersOf)] : [];
  const body = [
    255,
    255,
    255,
    255,
    bits,
    0,
    0,
    0,
    0,
    0,
    ...closed('Felt'),
    1,
    0,
    ...Array.from({ length: 5 }, () => closed('')).flat(),
    ...list,
  ];
  const head = new Uint8Array(0x44);
  new DataView(head.buffer).setUint32(0, 0x44 + body.length, true);
  new DataView(head.buffer).setUint16(4, 0x44, true);
  return Uint8Array.from([...head, ...body]);
};

describe('old form fields', () => {
  test.each([
    ['a ticked box', field(1, 1, []), '☑'],
    ['an open box', field(1, 0, []), '☐'],
    ['a box that nobody touched', field(1, 25, []), '☑'],
    ['a chosen entry', field(2, 1, ['Telefon', 'Fremmøde']), 'Fremmøde'],
    ['an entry that is not there', field(2, 9, ['Telefon']), null],
  ])('%s', async (_, bytes, shown) => {
    const [{ readFormData }, { viewOf }] = await Promise.all([
      import('../../../parsers/doc/form-data.ts'),
      import('../../../parsers/doc/bytes-view.ts'),
    ]);
    expect(readFormData(viewOf(bytes), 0)).toBe(shown);
  });
});
