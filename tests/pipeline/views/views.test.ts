import { expect, test } from 'vitest';
import { socialWorkFactors } from '../../../pipeline/checklists/social-work-factors.ts';
import { preparatoryPlan } from '../../../pipeline/checklists/preparatory-plan.ts';
import { legalLists } from '../../../pipeline/classify/headings/legal-mappings.ts';
import { foldOverview } from '../../../pipeline/overview/index.ts';
import { agreementsOf, goalsOf, healthOf, pointsOf, viewCase, voiceOf } from '../../../pipeline/views/index.ts';
import { idOf, makeCompared } from '../overview/make-compared.ts';

const hours = (value: number) => [{ type: 'hours_per_week', value } as const];
const diagnosis = (code: string | null, text: string) => [{ type: 'diagnosis', code, text } as const];
const due = (date: string) => [{ type: 'deadline', date } as const];

test('a diagnosis with a code gathers those who name it without one, and tells that it is disputed', () => {
  const documents = [
    makeCompared({ name: 'a', date: '2024-01-01' }, [
      { text: 'Depression, DF331.', heading: 'diagnoses', voice: 'doctor', facts: diagnosis('DF331', 'Depression') },
      { text: 'Smerter i ryggen.', heading: 'diagnoses', voice: 'doctor' },
    ]),
    makeCompared({ name: 'b', date: '2024-02-01' }, [
      { text: 'Har en depression.', heading: 'diagnoses', voice: 'citizen', facts: diagnosis(null, 'depression') },
      {
        text: 'Ingen depression.',
        heading: 'diagnoses',
        voice: 'doctor',
        status: 'conflicting',
        of: idOf('a', 1),
        facts: diagnosis(null, 'depression'),
      },
      { text: 'Henvist til psykolog.', heading: 'treatment', nature: 'plan' },
      { text: 'Har fået fysioterapi.', heading: 'treatment' },
    ]),
  ];
  const health = healthOf(viewCase(documents), foldOverview(documents));
  expect(health.diagnoses).toEqual([
    {
      code: 'DF331',
      text: 'Depression',
      first: '2024-01-01',
      latest: '2024-02-01',
      voices: ['doctor', 'citizen'],
      isDisputed: true,
      passages: [idOf('b', 1), idOf('b', 2), idOf('a', 1)],
    },
  ]);
  expect([health.planned, health.done, health.findings]).toEqual([[idOf('b', 3)], [idOf('b', 4)], [idOf('a', 2)]]);
});

test('a goal is laid beside the newest later passage on the same; an older one and a plan are no evidence', () => {
  const documents = [
    makeCompared({ name: 'før', date: '2023-12-01' }, [{ text: 'Var i butik i foråret.', heading: 'placements' }]),
    makeCompared({ name: 'mål', date: '2024-01-01' }, [
      { text: 'Ønsker at arbejde i en butik.', heading: 'goals', nature: 'plan', voice: 'citizen' },
      { text: 'Delmålet er 15 timer om ugen.', heading: 'goals', nature: 'plan', facts: hours(15) },
      { text: 'Drømmer om at blive frisør.', heading: 'goals', nature: 'plan', voice: 'citizen' },
    ]),
    makeCompared({ name: 'efter', date: '2024-03-01' }, [
      { text: 'Fylder varer op som butiksassistent.', heading: 'placements' },
      { text: 'Møder 6 timer.', heading: 'work_capacity', facts: hours(6) },
      { text: 'Skal prøve frisørfaget.', heading: 'placements', nature: 'plan' },
    ]),
  ];
  const goals = goalsOf(viewCase(documents), foldOverview(documents));
  expect(goals.map(({ goal, isSubGoal, evidence }) => [goal, isSubGoal, evidence?.source.passage.id, evidence?.because])).toEqual([
    [idOf('mål', 1), false, idOf('efter', 1), ['butik']],
    [idOf('mål', 2), true, idOf('efter', 2), ['hours_per_week']],
    [idOf('mål', 3), false, undefined, undefined],
  ]);
});

test('agreements stand by their last day; what is awaited stands apart; what was replaced is left out', () => {
  const documents = [
    makeCompared({ name: 'a', date: '2024-01-01' }, [
      { text: 'Ny rapport senest 1. maj.', heading: 'next_steps', nature: 'plan', facts: due('2024-05-01') },
      { text: 'Ringer til lægen inden 1. marts.', heading: 'treatment', nature: 'plan', facts: due('2024-03-01') },
      { text: 'Afventer svar fra speciallægen.', heading: 'treatment' },
      { text: 'Vi mødes igen.', heading: 'next_steps', nature: 'plan' },
      { text: 'Fortsætter i praktikken.', heading: 'next_steps', nature: 'plan' },
    ]),
    makeCompared({ name: 'b', date: '2024-02-01' }, [
      { text: 'Praktikken stopper.', heading: 'next_steps', nature: 'plan', status: 'changed', of: idOf('a', 5) },
    ]),
  ];
  expect(agreementsOf(foldOverview(documents))).toEqual({
    dated: [
      { passage: idOf('a', 2), due: '2024-03-01' },
      { passage: idOf('a', 1), due: '2024-05-01' },
    ],
    undated: [idOf('b', 1), idOf('a', 4)],
    awaited: [idOf('a', 3)],
  });
});

test('a voice is read through oldest first, its repeats counted once, also where another voice said it first', () => {
  const view = voiceOf(
    viewCase([
      makeCompared({ name: 'b', date: '2024-02-01' }, [
        { text: 'Jeg sover dårligt.', voice: 'citizen', status: 'repeated', of: idOf('a', 1) },
        { text: 'Jeg vil gerne arbejde.', voice: 'citizen' },
      ]),
      makeCompared({ name: 'a', date: '2024-01-01' }, [{ text: 'Sover dårligt.', voice: 'doctor' }]),
      makeCompared({ name: 'c', date: '2024-03-01' }, [
        { text: 'Jeg sover dårligt.', voice: 'citizen', status: 'repeated', of: idOf('b', 1) },
      ]),
    ]),
    'citizen',
  );
  expect(view.documents.map(({ day, said }) => [day, said.map(({ passage, times, latest }) => [passage.text, times, latest])])).toEqual([
    [
      '2024-02-01',
      [
        ['Jeg sover dårligt.', 2, '2024-03-01'],
        ['Jeg vil gerne arbejde.', 1, '2024-02-01'],
      ],
    ],
  ]);
  expect(view.counts).toMatchObject({ citizen: 2, doctor: 1, employer: 0 });
});

test('each factor stands with its sources or without any, and the age comes from the case', () => {
  const documents = [
    makeCompared({ name: 'a', date: '2024-01-01' }, [
      { text: 'Har fået kontanthjælp siden 2015.', heading: 'income' },
      { text: 'Har haft bostøtte i et år.', heading: 'interventions' },
      { text: 'Var på kursus i regnskab.', heading: 'interventions' },
    ]),
  ];
  const points = pointsOf(socialWorkFactors, foldOverview(documents), new Map([['age', 34]]));
  expect(points).toHaveLength(9);
  expect(points.filter(({ passages, ofCase }) => passages.length > 0 || ofCase !== null).map(({ id, passages }) => [id, passages])).toEqual(
    [
      ['years-on-public-support', [idOf('a', 1)]],
      ['age', []],
      ['activation-courses', [idOf('a', 2), idOf('a', 3)]],
      ['social-effort', [idOf('a', 2)]],
    ],
  );
});

test.each([
  [preparatoryPlan, 'preparatory_part', 8],
  [socialWorkFactors, 'social_work_assessment', 9],
])('$id has as many points as the legal list, each with all headings of its point or cues that choose among more', (list, id, count) => {
  const legal = legalLists.find((one) => one.id === id);
  expect([list.points.length, legal?.points.length]).toEqual([count, count]);
  expect(list.validFrom).toBe(legal?.validFrom);
  const known = new Set(legal?.points.flatMap(({ headings }) => headings));
  expect([...known].filter((heading) => !list.points.some(({ headings }) => headings.includes(heading)))).toEqual([]);
});
