import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Journaludskrift. */
export const journaludskrift: DocumentKindRow = {
  id: 'journaludskrift',
  name: 'Journaludskrift',
  validFrom: null,
  validTo: null,
  cues: [
    {
      where: 'top',
      find: /udskrift af (?:patient)?journal|journaludskrift|patientjournal|journalkopi|journaloplysninger|udskrift fra (?:e-?)?journal/iu,
      weight: 9,
    },
    { where: 'top', find: formNumber(105), weight: 8 },
    { where: 'top', find: formNumber(115), weight: 8 },
    { where: 'sections', find: /kontakt(?:er)? i perioden|notat(?![\p{L}\d])|\d{1,2}[./]\d{1,2}[./-]\d{2,4}/iu, weight: 1, atMost: 3 },
    { where: 'title', find: /^journal(?:[,:]| fra| -|\s*$)/iu, weight: 5 },
    { where: 'signature', find: /hospital|sygehus|ambulatori|psykiatri|(?:over|afdelings|speciallæ)læge/iu, weight: 1 },
    { where: 'top', find: /hospital|sygehus|ambulatori|psykiatri|lægehus/iu, weight: 1 },
    { where: 'opening', find: /aktindsigt|fremsendt efter/iu, weight: 1 },
  ],
  examples: [
    { title: 'Journal, lungemedicin', sections: ['03.06.2024', '26.06.2024'] },
    { title: 'Udskrift af patientjournal', letterhead: ['Psykiatrisk Center Vest'] },
    { title: 'Journaludskrift', sections: ['12.03.2024', '04.04.2024'] },
    { title: 'Journalkopi fra egen læge' },
    { title: 'LÆ 105 Journaloplysninger fra sygehus' },
    { letterhead: ['Sygehus Midt, Reumatologisk Afdeling'], title: 'Patientjournal, notater', sections: ['Notat 3/2-24', 'Notat 9/4-24'] },
  ],
};
