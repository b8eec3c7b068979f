import type { DocumentKindRow } from './document-kind.ts';

/** Indstilling fra rehabiliteringsteamet. */
export const teamRecommendation: DocumentKindRow = {
  id: 'team_recommendation',
  name: 'Indstilling fra rehabiliteringsteamet',
  // The reform of disability pension and flexible jobs brought the rehabilitation team.
  validFrom: '2013-01-01',
  validTo: null,
  cues: [
    { where: 'top', find: /indstilling fra|teamets indstilling|indstilling til|^indstilling/iu, weight: 9 },
    { where: 'letterhead', find: /rehabiliteringsteam(?:et)?/iu, weight: 4 },
    { where: 'opening', find: /behandlet på møde|teamet indstiller|rehabiliteringsteamet(?:s møde)?/iu, weight: 2 },
    {
      where: 'sections',
      find: /(?:beskæftigelses|sociale|helbreds)mæssige forhold|teamets (?:vurdering|indstilling)|indstilling/iu,
      weight: 2,
      atMost: 3,
    },
    { where: 'body', find: /(?:rehabiliterings)?teamet (?:indstiller|anbefaler|vurderer)/iu, weight: 3 },
  ],
  examples: [
    { title: 'Indstilling fra rehabiliteringsteamet' },
    {
      letterhead: ['Rehabiliteringsteamet, Sundby Kommune'],
      title: 'Referat og indstilling',
      text: ['Sagen er behandlet på møde den 3. maj 2024.', 'Teamet indstiller til fleksjob.'],
    },
    {
      title: 'Rehabiliteringsteamets indstilling',
      sections: ['Beskæftigelsesmæssige forhold', 'Sociale forhold', 'Helbredsmæssige forhold'],
    },
    { title: 'Notat', letterhead: ['Rehabiliteringsteamet'], sections: ['Indstilling'], text: ['Teamet anbefaler ressourceforløb.'] },
    { title: 'Indstilling til fleksjob' },
  ],
};
