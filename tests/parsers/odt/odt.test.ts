import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/odt/index.ts';
import { odt, p } from '../../fixtures/odt/make.ts';
import { parserContract } from '../../contracts/parser.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/odt/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.odt') && !name.startsWith('011'));
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

parserContract({ format: 'odt', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.odt`), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));
const codes = async (name: string): Promise<readonly string[]> => (await read(name)).notices.map(({ code }) => code);

describe('the text', () => {
  test('titles are told by style, by rank and by weight; spaces and line breaks are what they say', async () => {
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

  test('list items have the numbers that a reader sees', async () => {
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

  test('tables are rows of cells with columns, merged cells counted; a box of one cell is text', async () => {
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
    expect((await read('003-tables')).pages[0]?.blocks[3]).toMatchObject({ cells: [{ column: 0 }, { column: 2, text: 'larm' }] });
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

  test('text boxes stand after the paragraph that they hang on; a form shows what is filled in', async () => {
    expect(await show('006-text-boxes')).toEqual(['paragraph: Før boksen.', 'paragraph: I en boks.', 'paragraph: Efter boksen.']);
    expect(await show('008-a-form')).toEqual(['paragraph: Navn: Ida Holm', 'list-item (☑): Samtykke']);
  });

  test('a picture that can hold text is a gap that waits for recognition, a logo is none', async () => {
    expect(await show('007-pictures')).toEqual(['paragraph: Over billedet.', 'gap: page-needs-ocr', 'paragraph: Under billedet.']);
    const pictures = await parser.pictures?.(await readFile(`${folder}007-pictures.odt`), defaultLimits);
    expect([...(pictures ?? [])].map(([block, bytes]) => [block, bytes[1]])).toEqual([[1, 0x50]]);
  });

  test('what the file says of itself is kept', async () => {
    expect((await read('001-title-headings-and-text')).info).toEqual({
      title: 'Statusrapport',
      author: 'Ida Holm',
      created: '2024-05-03T10:00:00',
    });
  });
});

describe('files that are not whole or not open', () => {
  test('macros are told and not read, a blank text says so', async () => {
    expect([await codes('009-macros'), await show('009-macros')]).toEqual([['file.macros'], ['paragraph: Et notat.']]);
    expect(await codes('010-blank')).toEqual(['file.no-text']);
  });

  test('a locked text fails as locked', async () => {
    await expect(read('011-locked')).rejects.toMatchObject({ code: 'document.encrypted' });
  });

  test('a text without its content is damaged, one that ends too early is read as far as it goes', async () => {
    await expect(parser.parse(zipSync({ 'META-INF/manifest.xml': strToU8('<a/>') }), defaultLimits)).rejects.toMatchObject({
      code: 'document.corrupt',
    });
    const files = unzipSync(odt({ body: `${p('Første afsnit.')}${p('Andet afsnit.')}` }));
    const content = files['content.xml'] ?? new Uint8Array();
    const cut = zipSync({ ...files, 'content.xml': content.subarray(0, content.length - 60) });
    const parsed = await parser.parse(cut, defaultLimits);
    expect(showBlocks(parsed)[0]).toBe('paragraph: Første afsnit.');
    expect(parsed.notices).toMatchObject([{ code: 'part.unreadable', severity: 'loss' }]);
  });

  test('a text that grows over the limit is refused', async () => {
    const bytes = odt({ body: p('Ord '.repeat(50_000)) });
    await expect(parser.parse(bytes, { ...defaultLimits, maxInflatedBytes: 100_000 })).rejects.toMatchObject({
      code: 'document.too-large',
    });
  });

  test('entities that a file declares are not resolved', async () => {
    const files = unzipSync(odt({ body: p('Et &bombe; notat.') }));
    const text = new TextDecoder().decode(files['content.xml']);
    const declared = text.replace('?>', '?><!DOCTYPE a [<!ENTITY bombe SYSTEM "file:///etc/passwd">]>');
    const parsed = await parser.parse(zipSync({ ...files, 'content.xml': strToU8(declared) }), defaultLimits);
    expect(showBlocks(parsed)).toEqual(['paragraph: Et &bombe; notat.']);
  });

  test('a row that says it stands a million times is no bomb', async () => {
    const row =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row>';
    const parsed = await parser.parse(odt({ body: `<table:table>${row}</table:table>` }), defaultLimits);
    expect(parsed.pages[0]?.blocks.length).toBe(50);
  });
});
