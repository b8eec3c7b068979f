import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/html/index.ts';
import { parseBytes, recogniseFormat } from '../../../parsers/index.ts';
import { png } from '../../fixtures/docx/make.ts';
import { parserContract } from '../../contracts/parser.ts';
import { danishLine } from '../../support/danish-words.ts';
import { showBlocks } from '../../support/show-blocks.ts';
import { allWords } from '../../support/word-places.ts';

const folder = fileURLToPath(new URL('../../fixtures/html/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
const samples = await Promise.all(
  names.map(async (name) => ({
    name,
    bytes: await readFile(folder + name),
    ...(/^00[45679]/u.test(name) ? { says: ['Statusnotat', 'Hun kan ikke løfte, så øvelserne er ændret på Ærø.'] } : {}),
  })),
);

parserContract({ format: 'html', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.html`), defaultLimits);
const readText = (html: string): Promise<ParsedDocument> => parser.parse(new TextEncoder().encode(html), defaultLimits);
const codes = async (name: string): Promise<readonly string[]> => (await read(name)).notices.map(({ code }) => code);

const shown = (bytes: Uint8Array): string => `<img src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`;

describe('the text of a page', () => {
  test('headings, paragraphs, lists and tables are what the page says they are', async () => {
    const parsed = await read('001-headings-lists-and-tables');
    expect(parsed.info).toEqual({ title: 'Statusnotat' });
    expect(showBlocks(parsed)).toEqual([
      'title: Status på forløbet',
      'section-title 2: Fremmøde',
      'paragraph: Fremmødet er stabilt,',
      'paragraph: og timetallet er uændret.',
      'list-item (•): pause hver time',
      'list-item (•): ro',
      'list-item (3.): opfølgning',
      'head row: Uge | Timer',
      'row: 10 | 4',
      'section-title 3: Aftaler',
      'paragraph: Nyt møde i juni.',
    ]);
  });

  test('scripts and styles are no text, nothing outside is asked for, and a picture elsewhere is told', async () => {
    const parsed = await read('002-nothing-is-run-or-fetched');
    expect(showBlocks(parsed)).toEqual(['paragraph: Det ses.']);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['image.unread']);
  });

  test('what the page hides is left out and told; what it hides on paper alone is read', async () => {
    const parsed = await read('003-hidden-parts');
    expect(showBlocks(parsed)).toEqual(['title: Notat', 'paragraph: Det ses.', 'paragraph: Også på skærmen.']);
    expect(parsed.notices).toMatchObject([{ code: 'text.hidden', reason: expect.stringContaining('4 hidden parts') }]);
  });

  test('a form shows what is filled in', async () => {
    expect(showBlocks(await read('008-a-form'))).toEqual([
      'paragraph: Navn Mette Skov',
      'list-item (☑): Samtykke',
      'paragraph: Ja',
      'paragraph: Hun møder stabilt.',
    ]);
  });

  test('a picture written into the page becomes a document of its own, a small one is told', async () => {
    const parsed = await readText(`<html><body><p>Se skemaet.</p>${shown(png(800, 600))}${shown(png(20, 20))}</body></html>`);
    expect(parsed.attachments.map(({ name }) => name)).toEqual(['billede 1.png']);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['image.unread']);
  });

  test('a blank page says that it has no text', async () => {
    expect(await codes('010-blank')).toEqual(['file.no-text']);
  });
});

describe('encodings', () => {
  test.each([
    ['004-latin-by-its-own-word', []],
    ['005-latin-without-a-word', ['text.encoding-guessed']],
    ['006-utf-16', []],
    ['007-utf-8-that-says-latin', []],
    ['009-xhtml', []],
  ])('%s: the same words, and a notice where the encoding is a guess', async (name, expected) => {
    expect(showBlocks(await read(name))).toEqual(['title: Statusnotat', 'paragraph: Hun kan ikke løfte, så øvelserne er ændret på Ærø.']);
    expect(await codes(name)).toEqual(expected);
  });
});

const name = (text: string, file: string): string | undefined => recogniseFormat(new TextEncoder().encode(text), file)?.name;

describe('recognising', () => {
  test.each([
    ['<p>Et brev.</p>', 'brev.html', 'html'],
    ['<p>Et brev.</p>', 'brev.txt', 'txt'],
    ['Et brev.', 'brev.html', 'txt'],
    ['<!-- gemt -->\n<HTML><body>Et brev.</body></HTML>', 'brev', 'html'],
    ['Vi taler om <html> her.', 'brev', 'txt'],
  ])('%s in %s is %s', (text, file, format) => {
    expect(name(text, file)).toBe(format);
  });

  test('a page under the name of a Word document is read, and the name is told', async () => {
    const parsed = await parseBytes(new TextEncoder().encode('<html><body><p>Et brev.</p></body></html>'), 'brev.doc');
    expect(parsed.notices.map(({ code }) => code)).toEqual(['file.wrong-extension']);
  });
});

test('a style sheet of a megabyte without a rule costs no time', async () => {
  const started = performance.now();
  await readText(`<html><head><style>${'@x '.repeat(350_000)}</style></head><body><p>Et brev.</p></body></html>`);
  expect(performance.now() - started).toBeLessThan(5_000);
});

const WAYS = {
  paragraph: (text: string) => `<p>${text}</p>`,
  heading: (text: string) => `<h2>${text}</h2>`,
  item: (text: string) => `<ul><li>${text}</li></ul>`,
  cells: (text: string) => `<table><tr><td>${text}</td><td>Celle</td></tr></table>`,
  layout: (text: string) => `<table><tr><td><div>${text}</div></td></tr></table>`,
  inline: (text: string) => `<div><span><b>${text}</b></span></div>`,
  hidden: (text: string) => `<div style="display:none">${text}</div>`,
  script: (text: string) => `<script>${text}</script>`,
} as const;
type Way = keyof typeof WAYS;
const isSeen = (way: Way): boolean => way !== 'hidden' && way !== 'script';
const OWN: Readonly<Partial<Record<Way, readonly string[]>>> = { item: ['•'], cells: ['Celle'] };
const part = fc.record({ way: fc.constantFrom(...(Object.keys(WAYS) as Way[])), text: danishLine });

test('no visible word of a page is lost or doubled, and no hidden one is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
      const parsed = await readText(`<html><body>${parts.map(({ way, text }) => WAYS[way](text)).join('')}</body></html>`);
      const wanted = parts.flatMap(({ way, text }) => [...(OWN[way] ?? []), ...(isSeen(way) ? text.split(' ') : [])]);
      expect(allWords(parsed).toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 100, seed: 5 },
  );
});
