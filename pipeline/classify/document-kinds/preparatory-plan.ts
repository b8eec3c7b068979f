import type { DocumentKindRow } from './document-kind.ts';

/** Rehabiliteringsplanens forberedende del. */
export const preparatoryPlan: DocumentKindRow = {
  id: 'preparatory_plan',
  name: 'Rehabiliteringsplanens forberedende del',
  // The reform of disability pension and flexible jobs brought the rehabilitation team.
  validFrom: '2013-01-01',
  validTo: null,
  cues: [
    { where: 'top', find: /forberedende del|forberedende plan|rehabiliteringsplan/iu, weight: 12 },
    {
      where: 'sections',
      find: /^(?:mål|ressourcer|netværk|forsørgelse|uddannelse og erhverv|skole og erhverv|erhverv og uddannelse)/iu,
      weight: 1,
      atMost: 4,
    },
    { where: 'opening', find: /forberedende del/iu, weight: 4 },
    {
      where: 'sections',
      find: /(?:uddannelses|beskæftigelses)-? ?og (?:beskæftigelses|job)mål|erfaringer i forhold til|ressourcer i forhold til|sociale forhold i forhold til|helbred i forhold til/iu,
      weight: 2,
      atMost: 3,
    },
  ],
  examples: [
    { title: 'Rehabiliteringsplanens forberedende del' },
    { title: 'Rehabiliteringsplan, forberedende del, udkast 2' },
    { title: 'Udkast til plan', letterhead: ['Rehabiliteringsplan'] },
  ],
};
