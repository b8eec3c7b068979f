import type { DocumentKind, HeadingId } from '../../domain/labels.ts';
import type { OrderQuestion } from '../../domain/order.ts';

type More = Pick<OrderQuestion, 'voice' | 'facts'>;

const ask = (id: string, text: string, headings: readonly HeadingId[], more: More = {}): OrderQuestion => ({
  id,
  text,
  headings,
  wantsAssessment: false,
  ...more,
});
const askJudgement = (id: string, text: string, headings: readonly HeadingId[]): OrderQuestion => ({
  ...ask(id, text, headings),
  wantsAssessment: true,
});

const health = [
  ask('diagnoses', 'Hvilke diagnoser og symptomer har borgeren?', ['diagnoses'], { facts: ['diagnosis'] }),
  ask('treatment', 'Hvilken behandling er givet, i gang og planlagt?', ['treatment']),
  askJudgement('exhausted', 'Er behandlingsmulighederne udtømte?', ['prognosis']),
  ask('functioning', 'Hvordan påvirker helbredet funktionsevnen?', ['functioning']),
  askJudgement('work', 'Hvad betyder helbredet for arbejdsevnen, og hvor mange timer er realistiske?', ['work_capacity']),
  ask('consideration', 'Hvilke skånehensyn er der brug for?', ['accommodations']),
];
const report = [
  ask('attendance', 'Hvor stabilt er fremmødet, og hvad skyldes fravær?', ['attendance']),
  ask('tasks', 'Hvor er borgeren, og med hvilke opgaver?', ['placements']),
  ask('hours', 'Hvor mange timer om ugen, og hvor mange er effektive?', ['work_capacity'], { facts: ['hours_per_week'] }),
  ask('increase', 'Er timetallet forsøgt øget, med hvilket resultat, eller hvorfor ikke?', ['hours_increase'], {
    facts: ['hours_increase'],
  }),
  ask('consideration', 'Hvilke skånehensyn er afprøvet, og virker de?', ['accommodations']),
  ask(
    'view',
    'Hvad siger borgeren selv?',
    ['goals', 'functioning', 'diagnoses', 'placements', 'work_capacity', 'attendance', 'next_steps', 'resources'],
    { voice: 'citizen' },
  ),
  askJudgement('assessment', 'Hvad er jeres faglige vurdering af udviklingen?', ['assessment', 'progression', 'work_capacity']),
  ask('next', 'Hvad anbefaler I, og hvad er næste skridt?', ['next_steps']),
];

/** Questions of a time: first and last day on which orders are made with them; ISO 8601, null where there is none. */
interface QuestionVersion {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly byKind: Partial<Readonly<Record<DocumentKind, readonly OrderQuestion[]>>>;
}

/** What is asked as a rule, per kind of document; a starting point that the caseworker edits. */
const first: QuestionVersion['byKind'] = {
  lae_125: health,
  lae_135: health.slice(0, 3),
  lae_145: health,
  lae_155: [...health, askJudgement('picture', 'Er sygdomsbilledet klart?', ['diagnoses'])],
  lae_265: [
    ...health.slice(0, 1),
    ...health.slice(2),
    ask('wishes', 'Hvad ønsker borgeren selv?', ['goals', 'work_capacity'], { voice: 'citizen' }),
  ],
  lae_275: health.slice(2),
  lae_285: health.slice(0, 5),
  supplier_status: report,
  supplier_progression: [
    ...report.slice(0, 5),
    ask('scores', 'Hvordan er progressionen målt?', ['progression'], { facts: ['score'] }),
    ...report.slice(5),
  ],
  supplier_running: report,
  supplier_final: report,
  placement_report: report.filter(({ id }) => id !== 'view' && id !== 'next'),
  mentor_report: [
    ask('contact', 'Hvad har mentor støttet med?', ['interventions', 'social', 'network']),
    askJudgement('assessment', 'Hvad er mentors faglige vurdering?', ['assessment', 'resources', 'functioning']),
  ],
};

/** THE LIST, by time: a new law is a new row, and orders keep the questions they were made with. */
const versions: readonly QuestionVersion[] = [{ validFrom: null, validTo: null, byKind: first }];

/** The standard questions of a kind on a day; none where the kind is not ordered. Without a day: those in force last. */
export function standardQuestions(kind: DocumentKind, day: string | null = null): readonly OrderQuestion[] {
  const holds = ({ validFrom, validTo }: QuestionVersion): boolean =>
    day === null || ((validFrom === null || validFrom <= day) && (validTo === null || validTo >= day));
  return versions.findLast(holds)?.byKind[kind] ?? [];
}
