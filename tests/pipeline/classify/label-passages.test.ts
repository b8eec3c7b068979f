import { expect, test } from 'vitest';
import type { PassageId } from '../../../domain/ids.ts';
import { headingIds } from '../../../domain/labels.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import type { Example } from '../../../pipeline/classify/headings/heading.ts';
import { headings } from '../../../pipeline/classify/headings/index.ts';
import { titlesIn } from '../../../pipeline/classify/headings/evidence.ts';
import { legalLists } from '../../../pipeline/classify/headings/legal-mappings.ts';
import { labelPassages, type DocumentContext } from '../../../pipeline/classify/label-passages.ts';
import { shippedModel } from '../../../pipeline/classify/model/index.ts';

const report: DocumentContext = { kind: 'supplier_status', authorVoice: 'supplier', title: 'Statusrapport', citizenName: 'Karen Holm' };
const passage = (text: string, section: string | null = null, ordinal = 1): BarePassage => ({
  id: `test-${ordinal}` as PassageId,
  ordinal,
  text,
  section,
  label: null,
  source: 'sentence',
  place: { kind: 'block', block: 0, start: 0, end: text.length },
});
const label = (text: string, section: string | null = null, context = report) => {
  const [labelled] = labelPassages([passage(text, section)], context, shippedModel());
  if (labelled === undefined) throw new RangeError('no label');
  return labelled;
};

test('headings stand in the order of the overview', () => {
  expect(headings.map((heading) => heading.id)).toEqual(headingIds);
});

const examples = headings.flatMap((heading) => heading.examples.map((example) => ({ ...example, heading: heading.id })));
const counterexamples = headings.flatMap((heading) => heading.counterexamples);
test('the examples of the headings stand where they say, nine in ten of them without any title', () => {
  const cases: readonly (Example & { readonly heading: string })[] = [...examples, ...counterexamples];
  const wrong = cases
    .filter((example) => label(example.text, example.section ?? null).heading !== example.heading)
    .map((example) => example.text);
  expect(wrong.length / cases.length).toBeLessThanOrEqual(0.1);
});

test('every heading but formalia feeds a point of the preparatory part or an assessment', () => {
  const fed = new Set(legalLists.flatMap((list) => list.points.flatMap((point) => point.headings)));
  expect(headingIds.filter((id) => !fed.has(id))).toEqual(['next_steps', 'formalia']);
});

test.each([
  ['Fremmøde og fravær', 'attendance'],
  ['2. Skånehensyn', 'accommodations'],
  ['Timetal og øgning', 'hours_increase'],
  ['Bolig og økonomi', 'social'],
])('the title "%s" points to %s', (title, heading) => {
  expect(titlesIn(title).map((evidence) => evidence.heading)).toContain(heading);
});

test('a sentence that speaks clearly stands under its own heading, also under a wrong title', () => {
  expect(label('Fremmødet har i perioden været 85 %.', 'Skånehensyn').heading).toBe('attendance');
});

test('the section title decides where the sentence leaves it open', () => {
  expect(label('Det har svinget lidt i de sidste uger.', 'Fremmøde').heading).toBe('attendance');
});

test('reported speech takes the voice of whoever said it', () => {
  expect(label('Karen fortæller, at hun sover dårligt.').voice).toBe('citizen');
  expect(label('Vi vurderer, at Karen kan arbejde 6 timer om ugen.').voice).toBe('supplier');
});

test('what shall be is a plan, what was is an observation', () => {
  expect(label('Det anbefales, at forløbet forlænges.').nature).toBe('plan');
  expect(label('Fremmødet har været 85 %.').nature).toBe('observation');
});

test('a reason names title and words in Danish, and never leaves a passage without its best guess', () => {
  const { reason, confidence } = label('Fremmødet har i perioden været 85 %.', 'Fremmøde');
  expect(reason).toMatch(/overskrift 'Fremmøde'/);
  expect(reason).toMatch(/model \d,\d\d; stemme: forfatteren 0,\d\d; art: /);
  expect(confidence).toBeGreaterThan(0.5);
});

test('words that say nothing stay unplaced with their best guess', () => {
  const labelled = label('Ganske som så ofte.');
  expect(labelled.placed).toBe(false);
  expect(headingIds).toContain(labelled.heading);
});

test('the same passages give the same labels', () => {
  const bare = ['Hun møder tirsdag.', 'Det er ikke forsøgt øget.'].map((text, i) => passage(text, 'Timer', i + 1));
  expect(labelPassages(bare, report, shippedModel())).toEqual(labelPassages(bare, report, shippedModel()));
});

test('voice and nature tell the words they rest on, and how sure they are', () => {
  const { voice, nature, reason } = label('Hun oplever, at hun snart skal kunne arbejde mere.');
  expect(voice).toBe('citizen');
  expect(reason).toMatch(/stemme: ordet 'oplever' 0,\d\d/);
  expect(reason).toMatch(nature === 'plan' ? /art: ordet 'skal' 0,\d\d$/ : /art: .* 0,\d\d$/);
});
