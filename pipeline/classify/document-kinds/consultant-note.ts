import type { DocumentKindRow } from './document-kind.ts';

/** Lægekonsulentens notat. */
export const consultantNote: DocumentKindRow = {
  id: 'consultant_note',
  name: 'Lægekonsulentens notat',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'top', find: /lægekonsulent|sundhedskoordinator|lægefaglig konsulent/iu, weight: 9 },
    { where: 'signature', find: /lægekonsulent|sundhedskoordinator/iu, weight: 7 },
    { where: 'opening', find: /lægekonsulent|sundhedskoordinator|på grundlag af (?:akterne|sagens akter)/iu, weight: 4 },
    { where: 'letterhead', find: /internt notat/iu, weight: 3 },
    {
      where: 'body',
      find: /lægekonsulenten? vurderer|ud fra akterne|det lægelige materiale|helbredssituationen er (?:vel)?(?:belyst|beskrevet)/iu,
      weight: 2,
    },
    { where: 'sections', find: /^LÆ \d{3} af|akter|spørgsmål til lægekonsulent/iu, weight: 2, atMost: 3 },
  ],
  examples: [
    { title: 'Lægekonsulentens notat' },
    { title: 'Notat', letterhead: ['Sundby Kommune'], text: ['Vurdering på grundlag af sagens akter.', 'Per Ek, lægekonsulent'] },
    { title: 'Udtalelse fra sundhedskoordinator' },
    {
      letterhead: ['Internt notat'],
      title: 'Vedr. borger',
      sections: ['LÆ 285 af 3.4.2024', 'LÆ 125 af 6.9.2024'],
      text: ['Vurdering på grundlag af akterne.'],
    },
    { title: 'Lægekonsulentvurdering' },
  ],
};
