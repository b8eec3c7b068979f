import type { DocumentKind, HeadingId } from '../../domain/labels.ts';
import type { OrderQuestion } from '../../domain/order.ts';

const ask = (id: string, text: string, headings: readonly HeadingId[], wantsAssessment = false): OrderQuestion => ({
  id,
  text,
  headings,
  wantsAssessment,
});

const health = [
  ask('diagnoses', 'Hvilke diagnoser og symptomer har borgeren?', ['diagnoses']),
  ask('treatment', 'Hvilken behandling er givet, i gang og planlagt?', ['treatment']),
  ask('exhausted', 'Er behandlingsmulighederne udtømte?', ['prognosis'], true),
  ask('functioning', 'Hvordan påvirker helbredet funktionsevnen?', ['functioning']),
  ask('work', 'Hvad betyder helbredet for arbejdsevnen, og hvor mange timer er realistiske?', ['work_capacity'], true),
  ask('consideration', 'Hvilke skånehensyn er der brug for?', ['accommodations']),
];
const report = [
  ask('attendance', 'Hvor stabilt er fremmødet, og hvad skyldes fravær?', ['attendance']),
  ask('tasks', 'Hvor er borgeren, og med hvilke opgaver?', ['placements']),
  ask('hours', 'Hvor mange timer om ugen, og hvor mange er effektive?', ['work_capacity']),
  ask('increase', 'Er timetallet forsøgt øget, med hvilket resultat, eller hvorfor ikke?', ['hours_increase']),
  ask('consideration', 'Hvilke skånehensyn er afprøvet, og virker de?', ['accommodations']),
  ask('view', 'Hvad siger borgeren selv?', ['goals', 'functioning', 'diagnoses', 'placements']),
  ask('assessment', 'Hvad er jeres faglige vurdering af udviklingen?', ['assessment', 'progression', 'work_capacity'], true),
  ask('next', 'Hvad anbefaler I, og hvad er næste skridt?', ['next_steps']),
];

/** What is asked as a rule, per kind of document; a starting point that the caseworker edits. */
const byKind: Partial<Readonly<Record<DocumentKind, readonly OrderQuestion[]>>> = {
  lae_125: health,
  lae_135: health.slice(0, 3),
  lae_145: health,
  lae_155: [...health, ask('picture', 'Er sygdomsbilledet klart?', ['diagnoses'], true)],
  lae_265: [...health.slice(0, 1), ...health.slice(2), ask('wishes', 'Hvad ønsker borgeren selv?', ['goals', 'work_capacity'])],
  lae_275: health.slice(2),
  lae_285: health.slice(0, 5),
  supplier_status: report,
  supplier_progression: [...report.slice(0, 5), ask('scores', 'Hvordan er progressionen målt?', ['progression']), ...report.slice(5)],
  supplier_running: report,
  supplier_final: report,
  placement_report: report.filter(({ id }) => id !== 'view' && id !== 'next'),
  mentor_report: [
    ask('contact', 'Hvad har mentor støttet med?', ['interventions', 'social', 'network']),
    ask('assessment', 'Hvad er mentors faglige vurdering?', ['assessment', 'resources', 'functioning'], true),
  ],
};

/** The standard questions of a kind; none where the kind is not ordered. */
export function standardQuestions(kind: DocumentKind): readonly OrderQuestion[] {
  return byKind[kind] ?? [];
}
