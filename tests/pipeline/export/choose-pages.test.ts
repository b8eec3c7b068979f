import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparedDocument } from '../../../domain/document.ts';
import { choosePages } from '../../../pipeline/export/choose-pages.ts';
import { idOf, makeCompared, type JudgedLine } from '../overview/make-compared.ts';
import { shaOf } from '../compare/make-document.ts';

/** A document whose lines stand on pages: one list of lines per page. */
function paged(name: string, date: string, pages: readonly (readonly JudgedLine[])[]): ComparedDocument {
  const made = makeCompared({ name, date }, pages.flat());
  const pageOf = pages.flatMap((lines, at) => lines.map(() => at + 1));
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const passages = made.passages.map((passage, at) => ({
    ...passage,
    place: { kind: 'page', page: pageOf[at] ?? 1, box, lines: [box] } as const,
  }));
  return { ...made, passages };
}

const lines = (...texts: string[]): readonly JudgedLine[] => texts.map((text) => ({ text }));
const repeats = (...of: string[]): readonly JudgedLine[] =>
  of.map((id) => ({ text: 'Som før.', status: 'repeated', of: id as ReturnType<typeof idOf> }));
const keys = (choice: ReturnType<typeof choosePages>): readonly string[] =>
  choice.pages.map(({ document, page }) => `${document === shaOf('A') ? 'A' : 'B'}${page}`);

test('a page whose information all stands on another page is not taken', () => {
  const a = paged('A', '2025-01-01', [lines('et', 'to')]);
  const b = paged('B', '2025-02-01', [repeats(idOf('A', 1), idOf('A', 2)), lines('tre')]);
  expect(keys(choosePages([a, b], 50))).toEqual(['B1', 'B2']);
});

test('the page that brings most is taken first; of equal ones the newest', () => {
  const a = paged('A', '2025-01-01', [lines('et', 'to', 'tre')]);
  const b = paged('B', '2025-02-01', [repeats(idOf('A', 1), idOf('A', 2))]);
  expect(keys(choosePages([a, b], 50))).toEqual(['A1']);
});

test('the page on which a passage goes on comes along', () => {
  const a = paged('A', '2025-01-01', [lines('en sætning over to sider')]);
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const over = a.passages.map((passage) => ({
    ...passage,
    place: { ...passage.place, continues: [{ kind: 'page', page: 2, box, lines: [box] } as const] },
  }));
  expect(keys(choosePages([{ ...a, passages: over }], 50))).toEqual(['A1', 'A2']);
});

test('above the limit the pages with the largest share stay, and the others are named with what they would bring', () => {
  const a = paged('A', '2025-01-01', [lines('1'), lines('2', '3'), lines('4', '5', '6')]);
  const choice = choosePages([a], 2);
  expect.soft(keys(choice)).toEqual(['A2', 'A3']);
  expect.soft([choice.pieces, choice.covered]).toEqual([6, 5]);
  expect(choice.leftOut).toEqual([{ document: shaOf('A'), page: 1, pieces: 1 }]);
});

test('formalia and documents without information bring no page', () => {
  const a = paged('A', '2025-01-01', [[{ text: 'Med venlig hilsen', heading: 'formalia' }]]);
  expect(choosePages([a], 50)).toEqual({ pages: [], leftOut: [], pieces: 0, covered: 0 });
});

test('whatever repeats what, every piece of information stands on a chosen page', () => {
  const page = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 12 }), fc.array(page, { minLength: 1, maxLength: 12 }), (first, second) => {
      const a = paged(
        'A',
        '2025-01-01',
        first.map((each) => lines(...each.map(String))),
      );
      const count = first.flat().length;
      const b = paged(
        'B',
        '2025-02-01',
        second.map((each) => each.flatMap((n) => repeats(idOf('A', (n % count) + 1)))),
      );
      const choice = choosePages([a, b], 1_000);
      expect(choice.covered).toBe(choice.pieces);
      expect(choice.pages.every(({ pieces }) => pieces > 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
