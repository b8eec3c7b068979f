import type { DocumentKindRow } from './document-kind.ts';
import { supplierCues } from './supplier-cues.ts';

/** Progressionsrapport. */
export const supplierProgression: DocumentKindRow = {
  id: 'supplier_progression',
  name: 'Progressionsrapport',
  validFrom: null,
  validTo: null,
  cues: [
    ...supplierCues,
    { where: 'title', find: /progressions?\s?(?:rapport|måling|skema|notat|beskrivelse)/iu, weight: 9 },
    { where: 'letterhead', find: /progressions?\s?(?:rapport|måling)/iu, weight: 6 },
    { where: 'title', find: /progression|udviklingsrapport/iu, weight: 5 },
    { where: 'sections', find: /indikator|delmål|progressionsmål/iu, weight: 1, atMost: 3 },
    { where: 'opening', find: /progressionsrapport|progressionsmåling/iu, weight: 3 },
  ],
  examples: [
    { title: 'Progressionsrapport' },
    { title: 'Progressionsmåling, 2. kvartal', sections: ['Indikatorer', 'Delmål'] },
    { title: 'Udviklingsrapport', sections: ['Progression', 'Delmål', 'Fremmøde'] },
    { title: 'Måling af progression', letterhead: ['Stifinder ApS'] },
    { letterhead: ['Stifinder - progressionsrapport'], title: 'Rapport', sections: ['Indikatorer'] },
  ],
};
