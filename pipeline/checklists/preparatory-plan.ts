import type { Checklist } from './checklist.ts';
import { papers } from './papers.ts';

/** The eight points of the plan's preparatory part: what it describes and documents. CV passages (`background`) belong to the first. */
export const preparatoryPlan: Checklist = {
  id: 'preparatory-plan',
  label: { da: 'Rehabiliteringsplanens forberedende del', en: 'The preparatory part of the rehabilitation plan' },
  source: 'LAB § 44. De otte punkter fra reformen i 2013, som vejledninger til loven stadig gengiver dem.',
  validFrom: '2013-01-01',
  validTo: null,
  points: [
    {
      id: 'experience',
      label: {
        da: 'Erfaringer og ressourcer i forhold til job og uddannelse, herunder CV',
        en: 'Experience and resources for work and education, with the CV',
      },
      headings: ['background', 'resources', 'placements'],
    },
    {
      id: 'personal-resources',
      label: { da: 'Personlige ressourcer, netværk m.v.', en: 'Personal resources, network and the like' },
      headings: ['resources', 'network'],
    },
    {
      id: 'challenges',
      label: {
        da: 'Beskæftigelsesmæssige og sociale udfordringer i forhold til job eller uddannelse',
        en: 'Challenges at work and social challenges for work or education',
      },
      headings: ['social', 'substance_use', 'functioning', 'attendance'],
    },
    {
      id: 'wishes',
      label: { da: 'Ønsker til fremtidigt job og uddannelse', en: 'Wishes for future work and education' },
      headings: ['goals'],
    },
    {
      id: 'health',
      label: {
        da: 'Helbredssituation, igangværende undersøgelser eller behandling og øvrige relevante helbredsoplysninger',
        en: 'State of health, running examinations or treatment and other relevant information on health',
      },
      headings: ['diagnoses', 'treatment', 'prognosis'],
    },
    {
      id: 'health-and-work',
      label: { da: 'Vurdering af helbredets betydning for job og uddannelse', en: 'What health means for work and education' },
      headings: ['work_capacity', 'functioning', 'accommodations', 'assessment'],
    },
    {
      id: 'income',
      label: { da: 'Hidtidig forsørgelseshistorik', en: 'History of income support' },
      headings: ['income'],
    },
    {
      id: 'efforts',
      label: { da: 'Erfaringerne med den hidtidige indsats', en: 'What the effort so far has shown' },
      headings: ['interventions', 'placements', 'hours_increase', 'attendance', 'progression'],
    },
  ],
  papers: [papers.gpCertificate, papers.cv, papers.social, papers.children],
};
