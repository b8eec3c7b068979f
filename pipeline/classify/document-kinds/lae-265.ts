import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Lægeattest til rehabiliteringsteam (LÆ 265). */
export const lae265: DocumentKindRow = {
  id: 'lae_265',
  name: 'Lægeattest til rehabiliteringsteam (LÆ 265)',
  // The reform of disability pension and flexible jobs brought the rehabilitation team.
  validFrom: '2013-01-01',
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(265), weight: 10 },
    { where: 'top', find: /lægeattest til rehabilitering|rehabiliterings\s?attest|attest til rehabiliterings/iu, weight: 9 },
    { where: 'opening', find: /lægeattest til rehabilitering|rehabiliteringsattest/iu, weight: 4 },
    { where: 'sections', find: /helbredsforhold af betydning for job/iu, weight: 4 },
    { where: 'sections', find: /særlige hensyn/iu, weight: 1 },
    { where: 'sections', find: /lægens kommentarer til (?:borgerens|patientens)/iu, weight: 4 },
    { where: 'sections', find: /andre forhold,? herunder sociale/iu, weight: 2 },
  ],
  examples: [
    { title: 'Lægeattest til rehabiliteringsteamet' },
    { title: 'LÆ 265', letterhead: ['Lægehuset Nord'] },
    {
      title: 'Attest',
      sections: [
        '1. Helbredsforhold af betydning for job eller uddannelse',
        '2. Særlige hensyn',
        '3. Lægens kommentarer til borgerens eget perspektiv',
        '4. Andre forhold, herunder sociale forhold',
      ],
    },
  ],
};
