import type { DocumentKindRow } from './document-kind.ts';

/** CV. */
export const cv: DocumentKindRow = {
  id: 'cv',
  name: 'CV',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'title', find: /^(?:mit |kort )?cv(?![\p{L}\d])|curriculum vitae|^cv[:\s-]|(?<![\p{L}\d])cv$/iu, weight: 9 },
    { where: 'letterhead', find: /curriculum vitae/iu, weight: 6 },
    { where: 'sections', find: /erhvervserfaring|arbejdserfaring|joberfaring|ansættelser|tidligere job/iu, weight: 3 },
    { where: 'sections', find: /uddannelse|skole og kurser|kurser/iu, weight: 1 },
    { where: 'sections', find: /sprog|kørekort|(?<![\p{L}\d])it(?![\p{L}\d])/iu, weight: 1, atMost: 2 },
    { where: 'sections', find: /profil|om mig|fritid|interesser/iu, weight: 1, atMost: 2 },
    { where: 'sections', find: /referencer?/iu, weight: 1 },
  ],
  examples: [
    { title: 'CV' },
    { title: 'Curriculum vitae' },
    {
      letterhead: ['Ane Lund, Søvej 3'],
      title: 'Ane Lund',
      sections: ['Profil', 'Erhvervserfaring', 'Uddannelse', 'Sprog og IT', 'Fritid'],
    },
  ],
};
