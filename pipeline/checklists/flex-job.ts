import type { Checklist } from './checklist.ts';
import { papers } from './papers.ts';

/** What has to be documented before a flex job is decided on. */
export const flexJob: Checklist = {
  id: 'flex-job',
  label: { da: 'Fleksjob', en: 'Flex job' },
  source: 'LAB § 118, stk. 2 (lov 548/2019).',
  validFrom: '2020-01-01',
  validTo: null,
  points: [
    {
      id: 'clarified',
      label: {
        da: 'Personens ressourcer og udfordringer er fuldt afklarede i forhold til uddannelse og beskæftigelse.',
        en: "The person's resources and challenges are fully clarified with regard to education and employment.",
      },
      headings: ['resources', 'background', 'network', 'social', 'substance_use', 'functioning'],
    },
    {
      id: 'efforts-tried',
      label: {
        da: 'Alle relevante indsatser samt andre foranstaltninger har været afprøvet for at bringe eller fastholde den pågældende i ordinær beskæftigelse.',
        en: 'All relevant efforts and other measures have been tried to bring or keep the person in ordinary employment.',
      },
      headings: ['interventions', 'placements', 'hours_increase', 'progression'],
    },
    {
      id: 'work-capacity',
      label: {
        da: 'Personens arbejdsevne anses for varigt og væsentligt begrænset og kan ikke anvendes til at opnå eller fastholde beskæftigelse på normale vilkår.',
        en: "The person's work capacity is held to be lastingly and substantially limited and cannot be used for employment on normal terms.",
      },
      headings: ['work_capacity', 'prognosis', 'accommodations', 'assessment'],
    },
    {
      id: 'social-chapters',
      label: {
        da: 'Ansat under de sociale kapitler m.v. i mindst 12 måneder, hvis fleksjobbet er på den hidtidige arbejdsplads (§ 119)',
        en: 'Employed under the social chapters for at least 12 months, where the flex job is at the present workplace (§ 119)',
      },
      headings: ['placements', 'interventions', 'accommodations'],
      cues: /social(?:e|t) kapit/iu,
    },
  ],
  papers: [papers.preparatoryPart, papers.gpCertificate, papers.recommendation, papers.social],
};
