import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { da } from '../../../domain/texts/da.ts';
import { preparatoryPlan } from '../../../pipeline/checklists/preparatory-plan.ts';
import { headingAsText, paperAsDocx, planDraft } from '../../../pipeline/export/index.ts';
import type { PaperBlock } from '../../../pipeline/export/paper.ts';
import { foldOverview } from '../../../pipeline/overview/index.ts';
import { sheetCase } from './sheet-case.ts';

const note = {
  reference: 'J-2025-7',
  reader: null,
  version: null,
  date: '2025-03-04',
  madeOf: 'abcdef0123456789',
  unread: { failed: 0, waiting: 0 },
} as const;
const overview = foldOverview(sheetCase());
const draft = planDraft({ overview, checklist: preparatoryPlan, note, texts: da });

/** What stands below the heading of a point. */
function under(number: number): readonly PaperBlock[] {
  const from = draft.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(`${number}. `));
  const length = draft.blocks.slice(from + 1).findIndex((block) => block.kind === 'heading' && block.level === 2);
  return draft.blocks.slice(from + 1, length < 0 ? undefined : from + 1 + length);
}

test('all eight points stand in the draft, in the order of the law', () => {
  const points = draft.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  expect(points).toEqual(preparatoryPlan.points.map(({ label }, at) => `${at + 1}. ${label.da}`));
});

test('what a CV tells stands under its point, apart from what others tell', () => {
  expect(under(1)).toEqual([
    { kind: 'heading', level: 3, text: 'Fra CV' },
    { kind: 'list', items: [{ text: 'Uddannet bager i 2009.', source: 'Borgeren: CV, 1. juni 2024' }] },
  ]);
});

test("the citizen's words stand as the citizen's, before what others say", () => {
  const titles = under(4).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect.soft(titles).toEqual([da.exports.citizenSays, da.exports.othersSay]);
  expect(under(4)[1]).toMatchObject({ items: [{ text: 'Jeg vil gerne bage igen, siger hun.' }] });
});

test('a point that no source tells of says so', () => {
  expect(under(7)).toEqual([{ kind: 'paragraph', text: 'Ikke oplyst' }]);
});

test('both sides of a conflict stand in the draft, the other one in the footnote', () => {
  expect(JSON.stringify(under(5))).toContain('Over for: \\"Smerterne er uændrede.\\" (Status 1, 1. januar 2025)');
});

test('every line of the Word document has a footnote of its own that names its document', async () => {
  const parts = unzipSync(await paperAsDocx(draft));
  const [body, notes] = ['word/document.xml', 'word/footnotes.xml'].map((name) => strFromU8(parts[name] ?? new Uint8Array()));
  const lines = draft.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect.soft(body?.match(/<w:footnoteReference /gu)?.length).toBe(lines.length);
  for (const { source = '' } of lines) expect.soft(notes).toContain(source.replaceAll('"', '&quot;'));
});

test('nothing of the clock or of chance is in the package', async () => {
  const [once, again] = [await paperAsDocx(draft), await paperAsDocx(draft)];
  expect.soft(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  expect(strFromU8(unzipSync(once)['docProps/core.xml'] ?? new Uint8Array())).toContain('>2025-03-04T12:00:00Z<');
});

test('a heading as text has one line per piece, its source last, the other side of a conflict below', () => {
  expect(headingAsText(overview, 'diagnoses', da)).toBe(
    '## Diagnoser og helbredsforhold [diagnoses]\n' +
      '- Smerterne er uændrede. [Status 1, 1. januar 2025]\n' +
      '- Smerterne er blevet værre. [Status 2 æøå, 1. februar 2025]\n' +
      '  Over for: Smerterne er uændrede. [Status 1, 1. januar 2025]\n\n',
  );
});

test('a heading without a source says so as text, too', () => {
  expect(headingAsText(overview, 'income', da)).toBe('## Forsørgelseshistorik [income]\n- Ikke oplyst\n\n');
});
