import type { Checklist } from './checklist.ts';

/** Words of help that is social, not a course towards work. */
const social =
  /bostøtte|§ ?85|støttekontaktperson|(?<!\p{L})SKP(?!\p{L})|familie|hjemmevejled|boligsocial|gældsrådgiv|gældssaner|mentor|kontaktperson|socialforvaltning|socialt? tilbud|værested|misbrug|rusmiddel|alkoholbehandling|økonomisk rådgiv/iu;
/** Words of help that is about health. */
const health =
  /behandl|fysioterap|ergoterap|psykolog|psykiat|terapi|genoptræn|smerte|sundheds?|motion|træning|kost|søvn|rygestop|hospital|ambulat|læge|medicin|udred/iu;

/** The nine factors that the social-work assessment weighs, on a par with what doctors say. */
export const socialWorkFactors: Checklist = {
  id: 'social-work-factors',
  label: { da: 'Socialfaglig vurdering', en: 'Social-work assessment' },
  source:
    'Praksis: antal år på offentlig forsørgelse, alder, sociale forhold, helbred, praktikforløb, aktiveringsforløb og resultatet heraf samt den sociale og sundhedsmæssige indsats.',
  validFrom: '2013-01-01',
  validTo: null,
  points: [
    {
      id: 'years-on-public-support',
      label: { da: 'Antal år på offentlig forsørgelse', en: 'Years on public support' },
      headings: ['income'],
    },
    { id: 'age', label: { da: 'Alder', en: 'Age' }, headings: [] },
    {
      id: 'social-conditions',
      label: { da: 'Sociale forhold', en: 'Social conditions' },
      headings: ['social', 'network', 'substance_use'],
    },
    { id: 'health', label: { da: 'Helbred', en: 'Health' }, headings: ['diagnoses', 'prognosis', 'functioning'] },
    { id: 'placements', label: { da: 'Praktikforløb', en: 'Placements' }, headings: ['placements', 'work_capacity', 'attendance'] },
    { id: 'activation-courses', label: { da: 'Aktiveringsforløb', en: 'Activation courses' }, headings: ['interventions'] },
    {
      id: 'results',
      label: { da: 'Resultatet af praktik og aktivering', en: 'The result of placements and courses' },
      headings: ['hours_increase', 'progression', 'assessment'],
    },
    {
      id: 'social-effort',
      label: { da: 'Den sociale indsats', en: 'The social effort' },
      headings: ['interventions', 'social', 'substance_use', 'network'],
      cues: social,
    },
    {
      id: 'health-effort',
      label: { da: 'Den sundhedsmæssige indsats', en: 'The health effort' },
      headings: ['treatment', 'interventions'],
      cues: health,
    },
  ],
};
