import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/pdf/index.ts';
import { text, writePdf } from '../../fixtures/pdf/write-pdf.ts';
import { danishLine, danishWord } from '../../support/danish-words.ts';
import { allWords, misplacedWords } from '../../support/word-places.ts';

const lines = fc.array(danishLine, { minLength: 6, maxLength: 12 });
const RUNS = { numRuns: 40, seed: 5 };

const wordsIn = (texts: readonly string[]): readonly string[] => texts.join(' ').split(' ').toSorted();
/** As printed: a label's colon belongs to its field and not to its words. */
const found = (parsed: ParsedDocument): readonly string[] =>
  allWords(parsed)
    .map((word) => word.replace(/:$/u, ''))
    .toSorted();

const octets = (shown: string): string =>
  Array.from(shown, (letter) => (letter > '~' ? `\\${letter.charCodeAt(0).toString(8)}` : letter)).join('');

/** Words filled into lines of at most so many characters, as running text is. */
function wrapped(words: readonly string[], width: number): readonly string[] {
  return words.reduce<string[]>((filled, word) => {
    const last = filled.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) filled.push(word);
    else filled[filled.length - 1] = `${last} ${word}`;
    return filled;
  }, []);
}

function check(parsed: ParsedDocument, said: readonly string[]): void {
  expect(found(parsed)).toEqual(wordsIn(said));
  expect(misplacedWords(parsed)).toEqual([]);
}

test('pages turned by any quarter lose no word, double none, keep their order, and every word stands in its place', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom(0, 90, 180, 270), async (said, rotate) => {
      const parsed = await parser.parse(writePdf([{ rotate, content: text(60, 700, said) }]), defaultLimits);
      check(parsed, said);
      expect(allWords(parsed)).toEqual(said.join(' ').split(' '));
    }),
    RUNS,
  );
}, 60_000);

test('two columns lose no word, double none, and are read one after the other', async () => {
  const column = fc.array(danishWord, { minLength: 50, maxLength: 90 }).map((words) => wrapped(words, 40));
  await fc.assert(
    fc.asyncProperty(column, column, async (left, right) => {
      const parsed = await parser.parse(
        writePdf([{ content: text(40, 740, left, { size: 9 }) + text(320, 740, right, { size: 9 }) }]),
        defaultLimits,
      );
      check(parsed, [...left, ...right]);
      expect(allWords(parsed)).toEqual([...left, ...right].join(' ').split(' '));
    }),
    RUNS,
  );
}, 60_000);

test('filled fields and notes laid on a page stand among its text once, in their places', async () => {
  const value = fc.array(danishWord, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(lines, value, value, async (said, filled, note) => {
      const annotations = [
        `/Subtype /Widget /F 4 /Rect [180 636 520 652] /FT /Tx /T (felt) /V (${octets(filled)})`,
        `/Subtype /FreeText /F 4 /Rect [60 560 520 590] /DA (/F1 11 Tf 0 g) /Contents (${octets(note)})`,
      ];
      const content = text(60, 640, 'Bemærkninger:') + text(60, 500, said);
      const parsed = await parser.parse(writePdf([{ content, annotations }]), defaultLimits);
      expect(found(parsed)).toEqual(wordsIn(['Bemærkninger', filled, note, ...said]));
      expect(misplacedWords(parsed)).toEqual([]);
    }),
    RUNS,
  );
}, 60_000);

test('a word that is lost, doubled or out of its place is seen', async () => {
  const parsed = await parser.parse(writePdf([{ content: text(60, 700, ['hun møder stabilt tre dage']) }]), defaultLimits);
  const [page] = parsed.pages;
  const [block] = page?.blocks ?? [];
  if (page === undefined || block?.kind !== 'paragraph') throw new Error('Expected a paragraph');
  const moved = { ...block, words: (block.words ?? []).map((word) => ({ ...word, box: { ...word.box, y: word.box.y + 30 } })) };
  expect(misplacedWords({ ...parsed, pages: [{ ...page, blocks: [moved] }] })).toEqual(['hun', 'møder', 'stabilt', 'tre', 'dage']);
  expect(allWords({ ...parsed, pages: [{ ...page, blocks: [block, block] }] })).toHaveLength(10);
});
