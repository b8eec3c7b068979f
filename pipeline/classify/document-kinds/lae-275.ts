import { formNumber, type DocumentKindRow } from './document-kind.ts';

/** Lægeattest fra klinisk funktion (LÆ 275). */
export const lae275: DocumentKindRow = {
  id: 'lae_275',
  name: 'Lægeattest fra klinisk funktion (LÆ 275)',
  // The reform of disability pension and flexible jobs brought the rehabilitation team.
  validFrom: '2013-01-01',
  validTo: null,
  cues: [
    { where: 'top', find: formNumber(275), weight: 10 },
    { where: 'top', find: /attest fra klinisk funktion|klinisk funktion/iu, weight: 8 },
    { where: 'title', find: /(?<!\p{L})(?:notat|samtale|referat)/iu, weight: -6 },
    { where: 'opening', find: /klinisk funktion/iu, weight: 2 },
    { where: 'top', find: /socialmedicinsk (?:enhed|afdeling|center)/iu, weight: 2 },
    { where: 'closing', find: /klinisk funktion|socialmedicin/iu, weight: 2 },
    { where: 'sections', find: /kommunens spørgsmål|akter/iu, weight: 1 },
  ],
  examples: [
    { title: 'Lægeattest fra klinisk funktion', letterhead: ['Region Øst'] },
    { title: 'LÆ 275', sections: ['Sagens akter', 'Vurdering'] },
    { title: 'Attest', letterhead: ['Regionens Kliniske Funktion', 'Klinisk Funktion, Søborg'] },
    {
      title: 'Sundhedsfaglig vurdering',
      letterhead: ['Klinisk funktion, Socialmedicinsk Enhed'],
      sections: ['Baggrund', 'Samlet vurdering'],
    },
    { letterhead: ['LAE 275 Attest'], title: 'Vurdering fra klinisk funktion' },
  ],
};
