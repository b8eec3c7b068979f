import type { Checklist } from './checklist.ts';

/** What the review of 2007 found missing in 69 of 80 cases: the best-evidenced gaps. */
export const documentationGaps: Checklist = {
  id: 'documentation-gaps',
  label: { da: 'Det, der oftest mangler', en: 'What is missing most often' },
  source: 'Beskæftigelsesankenævnets gennemgang 2007: 69 af 80 sager manglede typisk disse oplysninger.',
  validFrom: '2007-01-01',
  validTo: null,
  points: [
    {
      id: 'current-medical',
      label: { da: 'Aktuelle lægelige oplysninger', en: 'Current medical information' },
      headings: ['diagnoses', 'treatment', 'prognosis'],
    },
    {
      id: 'precise-trials',
      label: { da: 'Præcise oplysninger vedrørende arbejdsprøvninger', en: 'Precise information on work trials' },
      headings: ['placements', 'work_capacity', 'hours_increase', 'attendance'],
    },
    {
      id: 'functional-level',
      label: { da: 'Det aktuelle funktionsniveau', en: 'The current functional level' },
      headings: ['functioning'],
    },
  ],
};
