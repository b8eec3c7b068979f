import type { Checklist } from './checklist.ts';
import { papers } from './papers.ts';

/** What a decision on disability pension rests on. */
export const disabilityPension: Checklist = {
  id: 'disability-pension',
  label: { da: 'Førtidspension', en: 'Disability pension' },
  source: 'Lov om social pension § 19, stk. 1. Det er ikke bekræftet, at ordlyden er uændret efter lov 1750/2025.',
  validFrom: '2013-01-01',
  validTo: null,
  points: [
    {
      id: 'clarified',
      label: {
        da: 'Dokumentation for, at personens ressourcer og udfordringer i forhold til uddannelse og beskæftigelse er fuldt afklaret',
        en: "Documentation that the person's resources and challenges for education and employment are fully clarified",
      },
      headings: ['resources', 'background', 'network', 'social', 'substance_use', 'functioning'],
    },
    {
      id: 'efforts-exhausted',
      label: {
        da: 'Dokumentation for, at alle relevante indsatser i den beskæftigelsesrettede indsats er udtømt',
        en: 'Documentation that all relevant efforts towards employment are exhausted',
      },
      headings: ['interventions', 'placements', 'hours_increase', 'progression'],
    },
    {
      id: 'lasting',
      label: {
        da: 'Den faglige forklaring på, hvorfor arbejdsevnen anses for varigt nedsat',
        en: 'The professional explanation of why work capacity is held to be lastingly reduced',
      },
      headings: ['assessment', 'prognosis', 'work_capacity'],
    },
    {
      id: 'self-support',
      label: {
        da: 'Den faglige forklaring på, at arbejdsevnen ikke lader sig anvende til selvforsørgelse uanset mulighederne for støtte',
        en: 'The professional explanation that work capacity cannot be used for self-support whatever help there is',
      },
      headings: ['work_capacity', 'hours_increase', 'accommodations', 'assessment'],
    },
    {
      id: 'work-functions',
      label: {
        da: 'Angivelse af en eller flere konkrete arbejdsfunktioner, som den pågældende anses for at kunne udføre',
        en: 'One or more work functions that the person is held to be able to carry out',
      },
      headings: ['placements', 'work_capacity', 'accommodations'],
    },
  ],
  papers: [papers.preparatoryPart, papers.gpCertificate, papers.clinicalFunction, papers.recommendation, papers.social, papers.children],
};
