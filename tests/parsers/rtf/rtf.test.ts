import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser as odtParser } from '../../../parsers/odt/index.ts';
import { parser } from '../../../parsers/rtf/index.ts';
import { rtf } from '../../fixtures/rtf/make.ts';
import { parserContract } from '../../contracts/parser.ts';
import { danishLine } from '../../support/danish-words.ts';
import { showBlocks } from '../../support/show-blocks.ts';
import { allWords } from '../../support/word-places.ts';

const folder = fileURLToPath(new URL('../../fixtures/rtf/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.rtf'));
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

parserContract({ format: 'rtf', parser: () => Promise.resolve(parser), samples, damaged: 120 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.rtf`), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));
const codes = async (name: string): Promise<readonly string[]> => (await read(name)).notices.map(({ code }) => code);
const readText = (text: string): Promise<ParsedDocument> => parser.parse(Buffer.from(text, 'latin1'), defaultLimits);

const wordsOf = async (parsed: Promise<ParsedDocument>): Promise<readonly string[]> => allWords(await parsed).toSorted();

describe('letters', () => {
  test('code pages, numbers, names and fonts all say letters', async () => {
    expect(await show('007-letters-in-every-way')).toEqual([
      'paragraph: Hun kan ikke løfte, så øvelserne er ændret på Ærø.',
      'paragraph: Hun kan ikke løfte, så øvelserne.',
      'paragraph: “Citat” – 5 €',
      'paragraph: Привет',
      'paragraph: 🙀',
    ]);
  });

  test('an old code page is read as itself', async () => {
    expect(await show('008-code-page-850')).toEqual(['paragraph: Løfte, så, ændret på Ærø.']);
  });
});

describe('layout', () => {
  test('titles are told by style and by weight', async () => {
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
    expect((await show('002-lists')).slice(0, 5)).toEqual([
      'list-item (1.): Første',
      'list-item (a)): Under',
      'list-item (b)): Under igen',
      'list-item (2.): Anden',
      'list-item (•): Punkt',
    ]);
  });

  test('tables are rows of cells, the head is known, a table in a cell stays in it', async () => {
    expect(await show('009-table-with-a-head')).toEqual([
      'paragraph: Før.',
      'head row: Uge | Timer',
      'row: 10 | 4\neffektive',
      'paragraph: Efter.',
    ]);
    expect(await show('015-nested-table')).toEqual(['row: Ydre | Indre et\nIndre to', 'paragraph: Efter.']);
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

  test('a picture that can hold text waits for recognition, a logo is none, a drawing is told', async () => {
    expect(await show('010-pictures')).toEqual(['paragraph: Over.', 'gap: page-needs-ocr', 'paragraph: Under.', 'gap: image-unread']);
    expect(await codes('010-pictures')).toEqual(['image.unread']);
    const pictures = await parser.pictures?.(await readFile(`${folder}010-pictures.rtf`), defaultLimits);
    expect([...(pictures?.keys() ?? [])]).toEqual([1]);
  });

  test('form fields show what is chosen', async () => {
    expect(await show('011-old-form-fields')).toEqual([
      'paragraph: Samtykke ☑',
      'paragraph: Kontakt Fremøde',
      'paragraph: Navn Ida Holm',
      'list-item (☑): Set',
    ]);
  });

  test('boxes are read once, links by their words, what stands there twice once, embedded files are told', async () => {
    const parsed = await read('012-boxes-links-and-unicode-twice');
    expect(showBlocks(parsed)).toEqual([
      'paragraph: Før boksen.',
      'paragraph: I en boks.',
      'paragraph: Se siden.',
      'paragraph: Skole på Ærø',
      'paragraph: Et bilag.',
    ]);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['part.unreadable']);
    expect(parsed.info).toEqual({ title: 'Statusrapport', author: 'Ida Holm', created: '2024-05-03T10:00:00' });
  });

  test.each(names.filter((name) => /^00[1-6]/u.test(name)))('%s says the words of the open text that it was made of', async (name) => {
    const original = await readFile(fileURLToPath(new URL(`../../fixtures/odt/${name.replace('.rtf', '.odt')}`, import.meta.url)));
    expect(await wordsOf(parser.parse(await readFile(folder + name), defaultLimits))).toEqual(
      await wordsOf(odtParser.parse(original, defaultLimits)),
    );
  });
});

describe('files that are not whole', () => {
  test('a file that ends inside a group is read as far as it goes, and told', async () => {
    expect(await show('013-cut-off')).toEqual(['paragraph: Det første.', 'paragraph: Aftaler']);
    expect(await codes('013-cut-off')).toEqual(['part.unreadable']);
  });

  test('a blank file says that it has no text', async () => {
    expect(await codes('014-blank')).toEqual(['file.no-text']);
  });

  test('groups in groups without end are damaged, data that claims to be longer than the file ends with it', async () => {
    await expect(readText(`{\\rtf1 ${'{'.repeat(5_000)}`)).rejects.toMatchObject({ code: 'document.corrupt' });
    expect(showBlocks(await readText('{\\rtf1 Ord.\\par{\\pict\\bin2000000000 x}'))).toContain('paragraph: Ord.');
  });
});

const WAYS = {
  paragraph: (text: string) => `\\pard ${text}\\par\n`,
  heading: (text: string) => `\\pard\\s1 ${text}\\par\n`,
  item: (text: string) => `\\pard{\\listtext\\'b7\\tab}${text}\\par\n`,
  cell: (text: string) => `\\trowd\\cellx2000\\cellx4000\\pard\\intbl ${text}\\cell Celle\\cell\\row\n`,
  note: (text: string) => `\\pard Note{\\footnote\\pard ${text}}\\par\n`,
  box: (text: string) => `\\pard{\\shp{\\*\\shpinst{\\shptxt\\pard ${text}\\par}}}\\par\n`,
  letters: (text: string) =>
    `\\pard ${Array.from(text, (letter) => (letter > '~' ? `\\u${letter.charCodeAt(0)}?` : letter)).join('')}\\par\n`,
  hidden: (text: string) => `\\pard Rest{\\v ${text}}\\par\n`,
  deleted: (text: string) => `\\pard Rest{\\deleted ${text}}\\par\n`,
  unknown: (text: string) => `\\pard Rest{\\*\\fremmed ${text}}\\par\n`,
} as const;
type Way = keyof typeof WAYS;
const UNSEEN: readonly Way[] = ['hidden', 'deleted', 'unknown'];
const OWN: Readonly<Partial<Record<Way, readonly string[]>>> = {
  item: ['•'],
  cell: ['Celle'],
  note: ['Note'],
  hidden: ['Rest'],
  deleted: ['Rest'],
  unknown: ['Rest'],
};
const part = fc.record({ way: fc.constantFrom(...(Object.keys(WAYS) as Way[])), text: danishLine });

test('no visible word of an RTF file is lost or doubled, and no deleted or hidden one is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
      const parsed = await readText(rtf(parts.map(({ way, text }) => WAYS[way](text)).join('')));
      const wanted = parts.flatMap(({ way, text }) => [...(OWN[way] ?? []), ...(UNSEEN.includes(way) ? [] : text.split(' '))]);
      expect(allWords(parsed).toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 100, seed: 6 },
  );
});
