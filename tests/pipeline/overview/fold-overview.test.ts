import { expect, test } from 'vitest';
import type { OverviewHeading } from '../../../domain/overview.ts';
import { foldOverview } from '../../../pipeline/overview/index.ts';
import { idOf, makeCompared } from './make-compared.ts';

const first = makeCompared({ name: 'first', date: '2025-01-01' }, [
  { text: 'Timetallet er 4 timer om ugen.', heading: 'work_capacity' },
  { text: 'Prognosen er god, skriver lægen.', heading: 'prognosis' },
  { text: 'Bor alene i en lejlighed.', heading: 'social' },
  { text: 'Rapport for januar.', heading: 'formalia' },
]);
const second = makeCompared({ name: 'second', date: '2025-03-01' }, [
  { text: 'Timetallet er nu 6 timer om ugen.', heading: 'work_capacity', status: 'changed', of: idOf('first', 1) },
  { text: 'Speciallægen finder prognosen dårlig.', heading: 'prognosis', status: 'conflicting', of: idOf('first', 2) },
  { text: 'Han bor alene.', heading: 'social', status: 'repeated', of: idOf('first', 3) },
  { text: 'Noget, som ingen ved hvor hører til.', heading: 'assessment', placed: false },
]);
const third = makeCompared({ name: 'third', date: '2025-05-01' }, [
  { text: 'Uændret.', heading: 'social', status: 'repeated', of: idOf('second', 3) },
]);
const overview = foldOverview([third, first, second]);
const heading = (id: OverviewHeading['heading']): OverviewHeading => {
  const found = overview.headings.find((one) => one.heading === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

test('a value that was replaced stands under superseded and the new one under current, beside what it replaced', () => {
  expect(heading('work_capacity').superseded.map(({ passage }) => passage.text)).toEqual(['Timetallet er 4 timer om ugen.']);
  expect(heading('work_capacity').current.map(({ passage, against }) => [passage.text, against?.text])).toEqual([
    ['Timetallet er nu 6 timer om ugen.', 'Timetallet er 4 timer om ugen.'],
  ]);
});

test('two sources that disagree stand side by side and are never merged', () => {
  expect(heading('prognosis').conflicts.map(({ against }) => against?.id)).toEqual([idOf('first', 2)]);
  expect(heading('prognosis').current.map(({ passage }) => passage.id)).toEqual([idOf('first', 2)]);
});

test('information said three times is one line that knows its three standings and shows words of its own', () => {
  const [line] = heading('social').current;
  expect(line?.passage.text).toBe('Han bor alene.');
  expect(line?.said.map(({ passage }) => passage)).toEqual([idOf('first', 3), idOf('second', 3), idOf('third', 1)]);
});

test('a passage below the threshold is shown under not placed, never dropped', () => {
  expect(overview.notPlaced.map(({ passage }) => passage.id)).toEqual([idOf('second', 4)]);
});

test('a heading without a source is missing, and one with a source tells the date of the newest', () => {
  expect(overview.missing).toContain('network');
  expect(overview.missing).not.toContain('social');
  expect(heading('social').newestSource).toBe('2025-05-01');
});

test('formalia stands nowhere and is not counted', () => {
  expect(JSON.stringify(overview.headings)).not.toContain('Rapport for januar.');
  expect(overview.documents[0]?.counts).toEqual({ new: 3, repeated: 0, changed: 0, conflicting: 0 });
});

test('every scored passage stands in exactly one line', () => {
  const lines = [
    ...overview.notPlaced,
    ...overview.headings.flatMap(({ current, superseded, conflicts }) => [...current, ...superseded, ...conflicts]),
  ];
  const standing = lines.flatMap(({ said }) => said.map(({ passage }) => passage)).toSorted();
  expect(standing).toEqual(
    [first, second, third].flatMap(({ passages }) => passages.filter((p) => p.heading !== 'formalia').map(({ id }) => id)).toSorted(),
  );
});
