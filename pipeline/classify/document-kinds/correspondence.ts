import type { DocumentKindRow } from './document-kind.ts';

/** Korrespondance. */
export const correspondence: DocumentKindRow = {
  id: 'correspondence',
  name: 'Korrespondance',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'format', find: /^eml$/iu, weight: 9 },
    { where: 'opening', find: /^(?:hej|kære|goddag|til rette vedkommende)(?![\p{L}\d])/iu, weight: 4 },
    {
      where: 'closing',
      find: /^(?:mvh|med venlig hilsen|venlig hilsen|hilsen|vh|kh|mange hilsner|de bedste hilsner)(?![\p{L}\d])/iu,
      weight: 2,
    },
    { where: 'title', find: /^(?:sv|vs|re|fw|fwd)\s?:|^(?:hej|kære)(?![\p{L}\d])/iu, weight: 5 },
    { where: 'title', find: /^brev|svar på (?:din henvendelse|jeres|dine|spørgsmål)|partshøring|afgørelse/iu, weight: 4 },
    { where: 'letterhead', find: /^(?:fra|til|emne|sendt)\s?:/iu, weight: 2 },
  ],
  examples: [
    { format: 'eml', title: 'SV: praktik' },
    { text: ['Kære Lise', 'Tak for snakken.', 'Med venlig hilsen Ole'] },
    { title: 'Hej Mette', text: ['Her er svaret.', 'Mvh Per'] },
  ],
};
