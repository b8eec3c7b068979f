import { expect, test } from 'vitest';
import { seriesOf, timelineOf, viewCase } from '../../../pipeline/views/index.ts';
import { idOf, makeCompared } from '../overview/make-compared.ts';

const hours = (value: number) => [{ type: 'hours_per_week', value } as const];
const score = (name: string, value: number, scale: number) => [{ type: 'score', name, value, scale } as const];

test('a series shows each figure as it stands: replaced, repeated, disputed, planned', () => {
  const [series] = seriesOf(
    viewCase([
      makeCompared({ name: 'a', date: '2024-01-01' }, [
        { text: 'Arbejder 4 timer.', facts: hours(4) },
        { text: 'Målet er 15 timer.', facts: hours(15), nature: 'plan' },
      ]),
      makeCompared({ name: 'b', date: '2024-02-01' }, [
        { text: 'Arbejder fortsat 4 timer.', facts: hours(4), status: 'repeated', of: idOf('a', 1) },
      ]),
      makeCompared({ name: 'c', date: '2024-03-01' }, [
        { text: 'Arbejder nu 6 timer.', facts: hours(6), status: 'changed', of: idOf('b', 1) },
      ]),
      makeCompared({ name: 'd', date: '2024-03-02' }, [
        { text: 'Kommer 2 timer.', facts: hours(2), status: 'conflicting', of: idOf('c', 1) },
      ]),
    ]),
  );
  expect(series?.points.map(({ min, standing, meaning }) => [min, standing, meaning])).toEqual([
    [4, 'superseded', null],
    [15, 'current', 'plan'],
    [4, 'superseded', null],
    [6, 'conflicting', null],
    [2, 'conflicting', null],
  ]);
});

test('scores of one name on one scale make one series, and hours and attendance stand before them', () => {
  const series = seriesOf(
    viewCase([
      makeCompared({ name: 'a', date: '2024-02-01' }, [
        { text: 'Tro på job: 3', facts: score('Tro på job', 3, 5) },
        { text: 'Mødte 60 %.', facts: [{ type: 'attendance_pct', min: 50, max: 60 }] },
      ]),
      makeCompared({ name: 'b', date: '2024-01-01' }, [
        { text: 'tro på job 2', facts: score('tro på job', 2, 5) },
        { text: 'Tro på job 7 af 10', facts: score('Tro på job', 7, 10) },
      ]),
    ]),
  );
  expect(series.map(({ kind, scale, points }) => [kind, scale, points.map(({ min, max }) => [min, max])])).toEqual([
    ['attendance', 100, [[50, 60]]],
    [
      'score',
      5,
      [
        [2, 2],
        [3, 3],
      ],
    ],
    ['score', 10, [[7, 7]]],
  ]);
});

test('the timeline lays papers, placements, courses, meetings and decisions by day, and says whose day it is', () => {
  const events = timelineOf(
    viewCase([
      makeCompared({ name: 'attest', date: '2024-02-01', kind: 'lae_125' }, [{ text: 'Stabil.', heading: 'diagnoses' }]),
      makeCompared({ name: 'notat', date: '2024-03-01', kind: 'journal_note' }, [
        { text: 'Praktikken startede den 12. januar 2024.', heading: 'placements' },
        { text: 'Forløbet hos Springbrættet er bevilget.', heading: 'interventions' },
        { text: 'Opgaverne er lette.', heading: 'placements' },
        { text: 'Praktikken startede den 12. januar 2024.', heading: 'placements', status: 'repeated', of: idOf('notat', 1) },
      ]),
    ]),
    [
      { kind: 'decision', date: '2024-04-01', title: 'Ressourceforløb' },
      { kind: 'meeting', date: '2024-02-15', title: 'Opfølgning' },
    ],
  );
  expect(events.map(({ kind, day, isDayOfDocument, title }) => [kind, day, isDayOfDocument, title])).toEqual([
    ['placement', '2024-01-12', false, null],
    ['statement', '2024-02-01', false, null],
    ['meeting', '2024-02-15', false, 'Opfølgning'],
    ['course', '2024-03-01', true, null],
    ['decision', '2024-04-01', false, 'Ressourceforløb'],
  ]);
});

test('an event without any day stands last, and is not dropped', () => {
  const events = timelineOf(viewCase([makeCompared({ name: 'attest', date: null, kind: 'lae_265' }, [{ text: 'Stabil.' }])]), [
    { kind: 'meeting', date: '2024-02-15', title: 'Opfølgning' },
  ]);
  expect(events.map(({ kind, day }) => [kind, day])).toEqual([
    ['meeting', '2024-02-15'],
    ['statement', null],
  ]);
});
