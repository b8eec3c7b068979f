import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Attest til sygedagpengeopfølgning (LÆ 285). */
export const lae285: DocumentKindRow = {
  id: 'lae_285',
  name: 'Attest til sygedagpengeopfølgning (LÆ 285)',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(285), weight: 10 },
    { where: 'top', find: /attest til sygedagpenge/iu, weight: 9 },
    { where: 'opening', find: /attest til sygedagpenge/iu, weight: 4 },
    { where: 'sections', find: /diagnose eller årsag til syge/iu, weight: 4 },
    { where: 'sections', find: /muligheder(?:ne)? for at (?:arbejde|genoptage)/iu, weight: 2, atMost: 2 },
    { where: 'sections', find: /vurdering af skånebehov/iu, weight: 2 },
    { where: 'sections', find: /udfyldes af den sygemeldte|arbejdsgivers oplysninger/iu, weight: 2 },
  ],
  examples: [
    { title: 'Attest til sygedagpengeopfølgning' },
    { title: 'LÆ 285', letterhead: ['Lægerne i Gågaden'] },
    {
      title: 'Lægeattest',
      sections: ['1. Diagnose eller årsag til sygefraværet', '2. Vurdering af mulighederne for at arbejde', '3. Vurdering af skånebehov'],
    },
  ],
};
