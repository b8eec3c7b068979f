import { expect, test } from 'vitest';
import type { Block } from '../../domain/block.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { AnswerKey, KeyDocument, KeyUnit } from '../../evaluation/score/answer-key.ts';
import { countCells } from '../../evaluation/score/cells.ts';
import { editDistance } from '../../evaluation/score/edit-distance.ts';
import { countOrder } from '../../evaluation/score/order.ts';
import { printedText } from '../../evaluation/score/printed-text.ts';
import { readingFiguresOf } from '../../evaluation/score/reading-figures.ts';
import { scoreReading } from '../../evaluation/score/score-reading.ts';

const unit = (text: string): KeyUnit => ({
  id: text,
  text,
  heading: 'attendance',
  voice: 'supplier',
  nature: 'observation',
  status: 'new',
  of: null,
  facts: [],
});
const document = (changes: Partial<KeyDocument>): KeyDocument => ({
  id: 'd1',
  file: 'a.pdf',
  render: 'scan',
  kind: 'supplier_status',
  date: '2024-01-01',
  received: '2024-01-02',
  author: 'X',
  flags: [],
  flagOf: null,
  letterhead: [],
  blocks: [],
  ...changes,
});
const key = (of: KeyDocument): AnswerKey => ({ case: 'made-up', citizen: { name: 'Karen Holm', cpr: '010170-0000' }, documents: [of] });
const place = { kind: 'block', block: 0, start: 0, end: 0 } as const;
const read = (...blocks: readonly Block[]): ParsedDocument => ({
  format: 'pdf',
  parser: 'pdf@1',
  pages: [{ number: 1, width: 595, height: 842, source: 'ocr', blocks }],
  info: {},
  notices: [],
  attachments: [],
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, place });
const row = (...texts: readonly string[]): Block => ({
  kind: 'table-row',
  isHeader: false,
  table: 0,
  place,
  cells: texts.map((text, column) => ({ text, column, place })),
});
const figure = (of: KeyDocument, parsed: ParsedDocument, what: RegExp): number | null | undefined =>
  readingFiguresOf([{ key: key(of), files: [{ name: of.file, parsed }] }]).find((line) => what.test(line.what))?.figure;

test.each([
  ['måde', 'måde', 0],
  ['måde', 'mäde', 1],
  ['6 timer', '6 time', 1],
  ['', 'abc', 3],
] as const)('from "%s" to "%s" it takes %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});

test('what is printed has its letterhead, labels with colons and section titles as the style sets them', () => {
  const printed = printedText(
    document({
      letterhead: ['Lægehuset'],
      style: { headings: 'caps' },
      blocks: [
        { type: 'heading', text: 'Helbred' },
        { type: 'field', label: 'Timetal', units: [unit('6 timer')] },
      ],
    }),
  );
  expect(printed).toBe('Lægehuset HELBRED Timetal: 6 timer');
});

const scanned = document({ style: { dpi: 200 }, blocks: [{ type: 'p', units: [unit('Hun sover godt.')] }] });

test('one wrong letter of fifteen is a character error rate of a fifteenth', () => {
  expect(figure(scanned, read(paragraph('Hun sover gpdt.')), /200 dpi/u)).toBeCloseTo(1 / 15, 9);
});

test('a scan that was not read at all has every character wrong', () => {
  expect(scoreReading([{ key: key(scanned), files: [] }]).fineScans).toEqual({ right: 15, all: 15 });
});

test('a coarse scan is counted apart from a fine one', () => {
  const coarse = { ...scanned, style: { dpi: 150 } };
  expect([figure(coarse, read(paragraph('Hun sover.')), /150 dpi/u), figure(coarse, read(paragraph('Hun sover.')), /200 dpi/u)]).toEqual([
    1 / 3,
    null,
  ]);
});

const columns = document({
  render: 'pdf',
  style: { columns: 2 },
  blocks: [{ type: 'p', units: ['Hun møder tre dage.', 'Smerterne tager til.', 'Der er aftalt et nyt møde.'].map(unit) }],
});

test('columns read in order put every pair of units right', () => {
  expect(countOrder(columns, 'Hun møder tre dage. Smerterne tager til. Der er aftalt et nyt møde.')).toEqual({ right: 3, all: 3 });
});

test('columns read across swap pairs of units', () => {
  expect(
    figure(columns, read(paragraph('Der er aftalt et nyt møde.'), paragraph('Hun møder tre dage. Smerterne tager til.')), /two columns/u),
  ).toBeCloseTo(1 / 3, 9);
});

test('a unit that is not in the text makes its pairs wrong', () => {
  expect(countOrder(columns, 'Hun møder tre dage. Der er aftalt et nyt møde.')).toEqual({ right: 1, all: 3 });
});

const table = document({
  render: 'docx',
  blocks: [
    {
      type: 'table',
      rows: [
        ['Indikator', 'Score'],
        ['Tro på job', unit('3 af 5')],
      ],
    },
  ],
});

test('a table with its rows and cells is kept whole', () => {
  expect(countCells(table, read(row('Indikator', 'Score'), row('Tro på job', '3 af 5')))).toEqual({ right: 4, all: 4 });
});

test('cells that ran together, changed places or became text are lost', () => {
  expect(countCells(table, read(row('Indikator Score'), row('3 af 5', 'Tro på job'), paragraph('Score')))).toEqual({ right: 1, all: 4 });
});
