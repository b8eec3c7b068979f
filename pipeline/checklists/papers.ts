import type { ChecklistPaper } from './checklist.ts';

/** The papers that lists ask others for, each named once. */
export const papers = {
  gpCertificate: {
    id: 'lae-265',
    label: { da: 'Lægeattest til rehabiliteringsteam (LÆ 265)', en: 'Certificate for the rehabilitation team (LÆ 265)' },
    from: { da: 'Egen læge', en: 'The GP' },
    kinds: ['lae_265'],
  },
  clinicalFunction: {
    id: 'lae-275',
    label: { da: 'Lægeattest fra klinisk funktion (LÆ 275)', en: 'Certificate of the clinical function (LÆ 275)' },
    from: { da: 'Regionens kliniske funktion', en: "The region's clinical function" },
    kinds: ['lae_275'],
  },
  preparatoryPart: {
    id: 'preparatory-part',
    label: { da: 'Rehabiliteringsplanens forberedende del', en: 'The preparatory part of the rehabilitation plan' },
    from: { da: 'Kommunen', en: 'The municipality' },
    kinds: ['preparatory_plan'],
  },
  recommendation: {
    id: 'team-recommendation',
    label: { da: 'Rehabiliteringsteamets indstilling', en: "The rehabilitation team's recommendation" },
    from: { da: 'Rehabiliteringsteamet', en: 'The rehabilitation team' },
    kinds: ['team_recommendation'],
  },
  cv: { id: 'cv', label: { da: 'CV', en: 'CV' }, from: { da: 'Borgeren', en: 'The citizen' }, kinds: ['cv'] },
  social: {
    id: 'social-services',
    label: { da: 'Papirer fra socialforvaltningen', en: 'Papers of the social services' },
    from: { da: 'Socialforvaltningen', en: 'The social services' },
    kinds: [],
    sender: /social(?:forvaltning|center|afdeling|psykiatri|rådgivning)|(?<!\p{L})SOF(?!\p{L})|bostøtte|voksenhandicap|handicapcenter/iu,
  },
  children: {
    id: 'children-and-youth',
    label: { da: 'Papirer fra børne- og ungeområdet', en: 'Papers of the services for children and young people' },
    from: { da: 'Børne- og ungdomsforvaltningen', en: 'The services for children and young people' },
    kinds: [],
    sender:
      /børne- og (?:ungdoms?|unge)|(?<!\p{L})(?:BUF|PPR|UU)(?!\p{L})|pædagogisk psykologisk|ungdommens uddannelsesvejledning|familieafdeling|skolepsykolog/iu,
  },
} as const satisfies Record<string, ChecklistPaper>;
