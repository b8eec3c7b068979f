import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parseBytes } from '../../../parsers/index.ts';
import { parser } from '../../../parsers/txt/index.ts';
import { parserContract } from '../../contracts/parser.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/txt/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
const samples = await Promise.all(
  names.map(async (name) => ({
    name,
    bytes: await readFile(folder + name),
    ...(/^00[1-7]/u.test(name) ? { says: ['Journalnotat', 'Hun kan ikke løfte, så øvelserne er ændret på Ærø.'] } : {}),
  })),
);

parserContract({ format: 'txt', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.txt`), defaultLimits);
const readText = (text: string): Promise<ParsedDocument> => parser.parse(new TextEncoder().encode(text), defaultLimits);

describe('encodings', () => {
  test.each([
    ['001-utf-8', []],
    ['002-utf-8-with-mark', []],
    ['003-utf-16-little-endian', []],
    ['004-utf-16-big-endian', []],
    ['005-utf-16-without-mark', ['text.encoding-guessed']],
    ['006-windows-1252', ['text.encoding-guessed']],
    ['007-decomposed-letters', []],
  ])('%s: the same words, and a notice where the encoding is a guess', async (name, codes) => {
    const parsed = await read(name);
    expect(showBlocks(parsed)).toEqual(['title: Journalnotat', 'paragraph: Hun kan ikke løfte, så øvelserne er ændret på Ærø.']);
    expect(parsed.notices.map(({ code }) => code)).toEqual(codes);
  });

  test('half a letter at the end of UTF-16 costs no word', async () => {
    const parsed = await parseBytes(await readFile(`${folder}013-utf-16-with-half-a-letter.txt`), 'brev.txt');
    expect(showBlocks(parsed)).toEqual(['title: Journalnotat', 'paragraph: Hun kan ikke løfte, så øvelserne er ændret på Ærø.']);
  });

  test.each([
    ['014-utf-16-cyrillic', 'Встреча в среду в десять часов.'],
    ['015-utf-16-arabic', 'الاجتماع يوم الأربعاء.'],
  ])('%s: a letter in another script is known without a mark', async (name, sentence) => {
    const parsed = await parseBytes(await readFile(`${folder}${name}.txt`), 'brev.txt');
    expect(showBlocks(parsed).at(-1)).toBe(`paragraph: ${sentence}`);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['text.encoding-guessed']);
  });

  test('numbers of two bytes and random bytes are no text', async () => {
    const numbers = Uint8Array.from({ length: 4_000 }, (_, at) => (at % 2 === 1 ? 7 + (at % 90) : (at * 37) % 255 || 1));
    numbers[101] = 0;
    await expect(parseBytes(numbers, 'brev.txt')).rejects.toMatchObject({ code: 'document.unsupported' });
  });
});

describe('layout', () => {
  test('the title stands below the letterhead, and section titles are told by spacing, capitals, colon and underline', async () => {
    expect(showBlocks(await read('008-titles'))).toEqual([
      'paragraph: Havneby Kommune',
      'paragraph: Journalnotat 3. maj 2024',
      'title: Opfølgning',
      'section-title 1: Forsørgelse',
      'paragraph: Sygedagpenge siden 1. januar, og ydelsen løber til marts.',
      'section-title 1: HELBRED',
      'paragraph: Smerterne er uændrede.',
      'section-title 1: Aftaler:',
      'paragraph: Nyt møde i juni.',
      'section-title 1: Hensyn',
      'paragraph: Pause hver time.',
      'paragraph: MSK',
    ]);
  });

  test('lines that a program wrapped are one paragraph, and parted words are whole', async () => {
    expect(showBlocks(await read('009-wrapped-lines'))).toEqual([
      'title: Notat',
      'paragraph: Borgeren fortæller, at hun er begyndt i praktik to formiddage om ugen, og at hun kører dertil i egen bil uden problemer. Timetallet er sat op fra 4 til 6 timer efter aftale med arbejdsgiveren. Ugen efter blev der også fulgt op på henvisningen til fysio- og ergoterapi i sundhedshuset.',
      'paragraph: Næste møde er den 3. april.',
    ]);
  });

  test('a number that ends a sentence from a full line above opens no list item', async () => {
    const lines = [
      'Hun har taget på siden sidst, og ved undersøgelsen måles hendes BMI til',
      '32. BT 138/86. Der er ingen hævelse af benene, og lungerne er rene.',
      '1. Pause hver halve time',
      '2. Ro',
    ];
    expect(showBlocks(await readText(lines.join('\n')))).toEqual([
      `paragraph: ${lines.slice(0, 2).join(' ')}`,
      'list-item (1.): Pause hver halve time',
      'list-item (2.): Ro',
    ]);
  });

  test('list items keep their markers, a date at the beginning is no marker, columns stay apart', async () => {
    expect(showBlocks(await read('010-lists-and-columns')).slice(1)).toEqual([
      'list-item (-): pause hver time',
      'list-item (*): ingen løft',
      'list-item (1.): hæve-sænkebord',
      'list-item (a)): kort instruktion',
      'list-item (☑): samtykke givet',
      'paragraph: 12.3.2024 blev hun raskmeldt delvist.',
      'paragraph: Uge 10\t4 timer',
    ]);
  });

  test('old line ends part lines', async () => {
    expect(showBlocks(await read('011-old-line-ends'))).toEqual(['paragraph: Linje et.', 'paragraph: Linje to.']);
  });

  test('a blank file says that it has no text', async () => {
    expect((await read('012-blank')).notices).toMatchObject([{ code: 'file.no-text' }]);
  });
});

test('no word of any text is lost, doubled or moved', async () => {
  const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9]{1,12}[.,:;]?$/u);
  const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }).filter((lines) => lines.some((text) => text !== '')),
      async (lines) => {
        const text = lines.join('\n');
        const blocks = (await readText(text)).pages[0]?.blocks ?? [];
        const words = blocks
          .map((block) => (block.kind === 'list-item' ? `${block.marker} ${block.text}` : 'text' in block ? block.text : ''))
          .join(' ');
        expect(words.split(/\s+/u).filter(Boolean)).toEqual(text.split(/\s+/u).filter(Boolean));
      },
    ),
    { seed: 11 },
  );
});
