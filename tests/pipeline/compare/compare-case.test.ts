import { expect, test } from 'vitest';
import type { ComparedPassage } from '../../../domain/passage.ts';
import { compareCase } from '../../../pipeline/compare/index.ts';
import { makeDocument, type Line } from './make-document.ts';

/** The later line as it is judged against a report that holds the earlier ones. */
function judgeLine(earlier: readonly Line[], later: Line): ComparedPassage {
  const documents = [
    makeDocument({ name: 'earlier', date: '2025-01-10' }, earlier),
    makeDocument({ name: 'later', date: '2025-03-10' }, [later]),
  ];
  const passage = compareCase(documents)[1]?.passages[0];
  if (passage === undefined) throw new RangeError('nothing was compared');
  return passage;
}

const report: readonly Line[] = [
  { text: 'Timetallet er 4 timer om ugen fordelt på to dage.', heading: 'work_capacity', facts: [{ type: 'hours_per_week', value: 4 }] },
  { text: 'Fremmødet har været 82 %.', heading: 'attendance', facts: [{ type: 'attendance_pct', value: 82 }] },
  { text: 'Han bor sammen med sin ældste datter.', heading: 'network' },
  { text: 'Der er ikke forsøgt øgning af timetallet.', heading: 'hours_increase', facts: [{ type: 'hours_increase', tried: false }] },
];

test('the same words are repeated, and point at the passage they repeat', () => {
  const { status, of, why } = judgeLine(report, report[2] ?? { text: '' });
  expect([status, of?.endsWith('-0003'), why.code]).toEqual(['repeated', true, 'same-words']);
});

test('another figure in the same sentence is a change, and why names both figures', () => {
  const { status, why } = judgeLine(report, {
    text: 'Timetallet er 6 timer om ugen fordelt på to dage.',
    heading: 'work_capacity',
    facts: [{ type: 'hours_per_week', value: 6 }],
  });
  expect([status, why.code, why.gone, why.added]).toEqual(['changed', 'value-changed', ['4'], ['6']]);
});

test('a figure for attendance is the same matter although no word is shared', () => {
  const { status, of } = judgeLine(report, {
    text: 'Mødt op 12 af 20 gange (60 %).',
    heading: 'attendance',
    facts: [{ type: 'attendance_pct', value: 60 }],
  });
  expect([status, of?.endsWith('-0002')]).toEqual(['changed', true]);
});

test('a denial that is turned round is a change', () => {
  expect(
    judgeLine(report, {
      text: 'Der er forsøgt øgning af timetallet.',
      heading: 'hours_increase',
      facts: [{ type: 'hours_increase', tried: true }],
    }).status,
  ).toBe('changed');
});

test('what the case never held is new and points at nothing', () => {
  const { status, of, why } = judgeLine(report, {
    text: 'Øjenlægen har konstateret grå stær på venstre øje.',
    heading: 'diagnoses',
    voice: 'citizen',
  });
  expect([status, of, why.code]).toEqual(['new', null, 'nothing-alike']);
});

test('"Uændret." repeats the newest passage under its heading', () => {
  const { status, of } = judgeLine(report, { text: 'Uændret.', heading: 'attendance', label: 'Fremmøde' });
  expect([status, of?.endsWith('-0002')]).toEqual(['repeated', true]);
});

test('one new sentence inside a restated paragraph is found', () => {
  const later = makeDocument({ name: 'later', date: '2025-03-10' }, [
    ...report.slice(0, 2),
    { text: 'Han har fået konstateret sukkersyge.', heading: 'diagnoses' },
    ...report.slice(2),
  ]);
  const compared = compareCase([makeDocument({ name: 'earlier', date: '2025-01-10' }, report), later]);
  expect(compared[1]?.passages.map(({ status }) => status)).toEqual(['repeated', 'repeated', 'new', 'repeated', 'repeated']);
});

test('a sentence that stands twice in one document takes the status of its first standing', () => {
  const twice = makeDocument({ name: 'twice', date: '2025-03-10' }, [
    { text: 'Han spiller klarinet.', heading: 'resources' },
    { text: 'Han spiller klarinet.', heading: 'resources' },
  ]);
  expect(
    compareCase([makeDocument({ name: 'earlier', date: '2025-01-10' }, report), twice])[1]?.passages.map(({ status }) => status),
  ).toEqual(['new', 'new']);
});

test('formalia is new and never points at anything', () => {
  const line: Line = { text: 'Med venlig hilsen Ann Bo', heading: 'formalia' };
  expect(judgeLine([line], line)).toMatchObject({ status: 'new', of: null });
});

test('of two equal sentences the later one is pointed at: the end of the chain', () => {
  const same: Line = { text: 'Han bor sammen med sin ældste datter.', heading: 'network' };
  const documents = ['2025-01-10', '2025-02-10', '2025-03-10'].map((date) => makeDocument({ name: date, date }, [same]));
  const compared = compareCase(documents);
  expect(compared[2]?.passages[0]?.of).toBe(compared[1]?.passages[0]?.id);
});

test('English is compared by English words', () => {
  const text = 'The patient reports sleeping poorly and has stopped working at the bakery.';
  const documents = [
    makeDocument({ name: 'one', date: '2025-01-10' }, [{ text }]),
    makeDocument({ name: 'two', date: '2025-02-10' }, [{ text: 'The patient reported poor sleep and stopped working at the bakery.' }]),
  ];
  expect(compareCase(documents, { language: 'en' })[1]?.passages[0]?.status).not.toBe('new');
});
