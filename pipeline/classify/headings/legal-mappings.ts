import type { HeadingId } from '../../../domain/labels.ts';

/** One point of a list that the law or practice works with, and the headings that feed it. */
export interface LegalPoint {
  readonly point: string;
  readonly words: string;
  readonly headings: readonly HeadingId[];
}

/** A list with its source and the days it holds. */
export interface LegalList {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** ISO 8601 days. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly points: readonly LegalPoint[];
}

const HEALTH = ['diagnoses', 'treatment', 'prognosis', 'functioning'] as const;
const WORK = ['work_capacity', 'hours_increase', 'accommodations', 'placements', 'attendance', 'progression'] as const;

/** The lists as data: headings of the overview map to the points that a plan, an assessment or a decision has to cover. */
export const legalLists: readonly LegalList[] = [
  {
    id: 'preparatory_part',
    name: 'Rehabiliteringsplanens forberedende del',
    source: 'LAB § 44; contents as in the reform of 2013, eight points',
    validFrom: '2013-01-01',
    validTo: null,
    points: [
      { point: '1', words: 'erfaringer og ressourcer i forhold til job og uddannelse', headings: ['background', 'resources'] },
      { point: '2', words: 'personlige ressourcer, netværk m.v.', headings: ['resources', 'network'] },
      {
        point: '3',
        words: 'beskæftigelsesmæssige og sociale udfordringer i forhold til job eller uddannelse',
        headings: ['social', 'substance_use', 'functioning'],
      },
      { point: '4', words: 'ønsker til fremtidigt job og uddannelse', headings: ['goals'] },
      {
        point: '5',
        words: 'helbredssituation, igangværende undersøgelser eller behandling',
        headings: ['diagnoses', 'treatment', 'prognosis'],
      },
      {
        point: '6',
        words: 'vurdering af helbredets betydning for job og uddannelse',
        headings: ['functioning', 'work_capacity', 'accommodations'],
      },
      { point: '7', words: 'hidtidig forsørgelseshistorik', headings: ['income'] },
      {
        point: '8',
        words: 'erfaringerne med den hidtidige indsats',
        headings: ['interventions', 'placements', 'hours_increase', 'attendance', 'progression'],
      },
    ],
  },
  {
    id: 'gp_assessment',
    name: 'Lægens vurdering (LÆ 265)',
    source: 'BEK 2408/2021 § 4 stk. 3',
    validFrom: '2022-01-01',
    validTo: null,
    points: [
      { point: '1', words: 'relevante helbredsforhold', headings: HEALTH },
      { point: '2', words: 'særlige hensyn', headings: ['accommodations'] },
      {
        point: '3',
        words: 'lægens kommentarer til borgerens eget perspektiv på helbred og arbejde',
        headings: ['goals', 'work_capacity', 'functioning'],
      },
      { point: '4', words: 'andre forhold, herunder sociale forhold, misbrug m.v.', headings: ['social', 'substance_use', 'network'] },
    ],
  },
  {
    id: 'sickness_benefit_certificate',
    name: 'Attest til sygedagpengeopfølgning (LÆ 285)',
    source: 'BEK om opfølgning i sygedagpengesager § 15 stk. 2',
    validFrom: '2019-10-01',
    validTo: null,
    points: [
      { point: '1', words: 'diagnose eller årsag til sygefraværet', headings: ['diagnoses'] },
      {
        point: '2',
        words: 'muligheder for at arbejde, behandlingsplan, behandlingsmuligheder',
        headings: ['diagnoses', 'treatment', 'prognosis'],
      },
      { point: '3', words: 'skånebehov', headings: ['accommodations'] },
      { point: '4', words: 'muligheder for at genoptage arbejdet, hvornår, helt eller delvist', headings: ['work_capacity', 'prognosis'] },
      { point: '5', words: 'øvrige oplysninger', headings: ['functioning', 'network', 'social', 'substance_use'] },
    ],
  },
  {
    id: 'social_work_assessment',
    name: 'Socialfaglig vurdering',
    source: 'nine factors of the social-work assessment',
    validFrom: '2013-01-01',
    validTo: null,
    points: [
      { point: 'years_on_public_support', words: 'antal år på offentlig forsørgelse', headings: ['income'] },
      { point: 'age', words: 'alder', headings: [] },
      { point: 'social_conditions', words: 'sociale forhold', headings: ['social', 'network', 'substance_use'] },
      { point: 'health', words: 'helbred', headings: HEALTH },
      { point: 'placements', words: 'praktikforløb', headings: ['placements', 'work_capacity', 'hours_increase', 'attendance'] },
      { point: 'activation_courses', words: 'aktiveringsforløb', headings: ['interventions'] },
      { point: 'results_of_these', words: 'resultatet heraf', headings: ['progression', 'hours_increase', 'assessment'] },
      { point: 'social_effort', words: 'den sociale indsats', headings: ['interventions', 'social', 'substance_use'] },
      { point: 'health_effort', words: 'den sundhedsmæssige indsats', headings: ['interventions', 'treatment'] },
    ],
  },
  {
    id: 'disability_pension',
    name: 'Grundlag for førtidspension',
    source: 'lov om social pension § 19 stk. 1',
    validFrom: '2013-01-01',
    validTo: null,
    points: [
      {
        point: '1',
        words: 'ressourcer og udfordringer i forhold til uddannelse og beskæftigelse er fuldt afklaret',
        headings: ['resources', 'background', 'functioning', 'social'],
      },
      { point: '2', words: 'alle relevante indsatser er udtømt', headings: ['interventions', 'treatment', 'prognosis'] },
      {
        point: '3',
        words: 'faglig forklaring på, hvorfor arbejdsevnen anses for varigt nedsat',
        headings: ['prognosis', 'work_capacity', 'assessment'],
      },
      {
        point: '4',
        words: 'hvorfor arbejdsevnen ikke lader sig anvende til selvforsørgelse',
        headings: ['work_capacity', 'hours_increase', 'accommodations', 'assessment'],
      },
      { point: '5', words: 'konkrete arbejdsfunktioner, som kan udføres', headings: ['placements', 'work_capacity', 'accommodations'] },
    ],
  },
  {
    id: 'flexible_job',
    name: 'Dokumentation for fleksjob',
    source: 'LAB § 118 stk. 2',
    validFrom: '2019-10-01',
    validTo: null,
    points: [
      {
        point: '1',
        words: 'ressourcer og udfordringer er fuldt afklarede',
        headings: ['resources', 'background', 'functioning', 'social'],
      },
      { point: '2', words: 'alle relevante indsatser har været afprøvet', headings: ['interventions', 'placements', 'hours_increase'] },
      { point: '3', words: 'arbejdsevnen er varigt og væsentligt begrænset', headings: [...WORK, 'prognosis', 'assessment'] },
      { point: '4', words: 'ansat under de sociale kapitler i mindst 12 måneder', headings: ['placements'] },
    ],
  },
];
