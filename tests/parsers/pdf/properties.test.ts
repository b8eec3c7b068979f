import fc from 'fast-check';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../parsers/format.ts';
import { readText, withPdf } from '../../../parsers/pdf/engine.ts';
import { parser } from '../../../parsers/pdf/index.ts';
import { text, writePdf } from '../../fixtures/pdf/write-pdf.ts';
import { allWords, misplacedWords, partsOf } from '../../support/word-places.ts';

const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,9}[.,;:!?]?$/);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
/** Pieces of a page: where they stand and in which type; rows keep apart, as on paper. */
const piece = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  indent: fc.integer({ min: 0, max: 90 }),
  font: fc.constantFrom('F1', 'F2'),
  size: fc.constantFrom(8, 11, 16),
});
const page = fc.array(piece, { minLength: 1, maxLength: 8 });

function contentOf(pieces: readonly { lines: readonly string[]; indent: number; font: string; size: number }[]): string {
  let y = 800;
  return pieces
    .map(({ lines, indent, font, size }) => {
      const shown = text(40 + indent, y, lines, { font, size });
      y -= lines.length * size * 1.3 + 8;
      return shown;
    })
    .join('');
}

const letters = (texts: readonly string[]): string =>
  Array.from(texts.join('').replaceAll(/[\s•:-]/gu, ''))
    .toSorted()
    .join('');

const bare = (words: readonly string[]): string[] =>
  words
    .map((w) => w.replace(/:$/u, ''))
    .filter((w) => w !== '')
    .toSorted();

test('no word of a page is lost, doubled or cut, however the page is laid out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const parsed = await parser.parse(writePdf(pages.map((pieces) => ({ content: contentOf(pieces) }))), defaultLimits);
      // A page that is judged unreadable by its random letters is a gap, and that is not what is tested here.
      fc.pre(parsed.pages.every((p) => p.source === 'text'));
      const wanted = pages.flatMap((pieces) => pieces.flatMap((p) => p.lines.flatMap((l) => l.split(' '))));
      expect(bare(allWords(parsed))).toEqual(bare(wanted));
    }),
    { numRuns: 100, seed: 11 },
  );
}, 60_000);

const folder = fileURLToPath(new URL('../../fixtures/pdf/', import.meta.url));
const files = (await readdir(folder)).filter((name) => /^(?!01[2-7]).*\.pdf$/.test(name));

test.each(files)('%s: every letter of the text layer stands in a block, once', async (name) => {
  const bytes = await readFile(folder + name);
  const raw = await withPdf(bytes, ({ engine, document, pageCount }) =>
    Array.from({ length: pageCount }, (_, at) => {
      const opened = engine.FPDF_LoadPage(document, at);
      const layer = engine.FPDFText_LoadPage(opened);
      const count = engine.FPDFText_CountChars(layer);
      const shown = readText(engine, (buffer, size) => (size === 0 ? 2 * count + 2 : engine.FPDFText_GetText(layer, 0, count, buffer)));
      engine.FPDFText_ClosePage(layer);
      engine.FPDF_ClosePage(opened);
      return shown.replaceAll(/[\u0000-\u001f\uFFFE]/gu, '');
    }),
  );
  const parsed = await parser.parse(bytes, defaultLimits);
  const printed = parsed.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [
      ...(block.kind === 'form-field' ? [block.label] : block.kind === 'list-item' ? [block.marker] : []),
      ...partsOf(block).flatMap((part) => ('role' in part && part.role === 'comment' ? [] : [part.text])),
    ]),
  );
  if (name.startsWith('011') || name.startsWith('019')) return; // fields and drawn boxes are no part of the text layer; they have tests of their own
  expect(letters(printed)).toBe(letters(raw));
});

test.each(files)('%s: the words of a block lie inside its place, in order and on its text', async (name) => {
  expect(misplacedWords(await parser.parse(await readFile(folder + name), defaultLimits))).toEqual([]);
});
