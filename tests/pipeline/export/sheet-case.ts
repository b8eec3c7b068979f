import type { ComparedDocument } from '../../../domain/document.ts';
import { idOf, makeCompared } from '../overview/make-compared.ts';

/** A case of a few papers: a goal, a CV, a changed value, a conflict, and the citizen's own words. */
export function sheetCase(): readonly ComparedDocument[] {
  return [
    makeCompared({ name: 'CV', date: '2024-06-01', kind: 'cv' }, [
      { text: 'Uddannet bager i 2009.', heading: 'background', voice: 'citizen' },
    ]),
    makeCompared({ name: 'Status 1', date: '2025-01-01' }, [
      { text: 'Målet er et fleksjob i et bageri.', heading: 'goals' },
      { text: 'Hun arbejder 4 timer om ugen.', heading: 'work_capacity' },
      { text: 'Smerterne er uændrede.', heading: 'diagnoses', voice: 'doctor' },
    ]),
    makeCompared({ name: 'Status 2 æøå', date: '2025-02-01' }, [
      { text: 'Hun arbejder 6 timer om ugen.', heading: 'work_capacity', status: 'changed', of: idOf('Status 1', 2) },
      { text: 'Smerterne er blevet værre.', heading: 'diagnoses', voice: 'doctor', status: 'conflicting', of: idOf('Status 1', 3) },
      { text: 'Jeg vil gerne bage igen, siger hun.', heading: 'goals', voice: 'citizen' },
      { text: 'Hun bor hos en søster.', heading: 'network' },
    ]),
  ];
}
