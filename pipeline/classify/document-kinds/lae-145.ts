import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Generel helbredsattest (LÆ 145). */
export const lae145: DocumentKindRow = {
  id: 'lae_145',
  name: 'Generel helbredsattest (LÆ 145)',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(145), weight: 10 },
    { where: 'top', find: /generel\s+helbreds\s?attest/iu, weight: 9 },
    { where: 'title', find: /helbredsattest/iu, weight: 3 },
    { where: 'opening', find: /generel helbredsattest/iu, weight: 3 },
    { where: 'sections', find: /tidligere og aktuelle (?:sygdomme|helbreds)|aktuelle og tidligere (?:sygdomme|helbreds)/iu, weight: 3 },
    { where: 'sections', find: /patientens egen beskrivelse/iu, weight: 1 },
    { where: 'sections', find: /objektive? (?:fund|undersøgelse)/iu, weight: 1 },
  ],
  examples: [
    {
      title: 'Generel helbredsattest',
      sections: ['1. Aktuelle og tidligere helbredsforhold', '2. Patientens egen beskrivelse', '3. Objektive fund'],
    },
    { title: 'Helbredsattest', letterhead: ['LÆ 145'] },
    { title: 'Helbredsattest', sections: ['Tidligere og aktuelle sygdomme', 'Medicin', 'Prognose'] },
  ],
};
