import type { Checklist } from './checklist.ts';
import { papers } from './papers.ts';
import { preparatoryPlan } from './preparatory-plan.ts';

/** What cases are sent back for before a meeting: papers, consent, and a word under each of the plan's headings. */
export const formalCheck: Checklist = {
  id: 'formal-check',
  label: { da: 'Formalia før mødet i rehabiliteringsteamet', en: 'Formal check before the meeting of the rehabilitation team' },
  source: 'Praksis: aktuel LÆ 265, CV, samtykke og noget under hver af den forberedende dels overskrifter (LAB § 44).',
  validFrom: '2013-01-01',
  validTo: null,
  points: [
    {
      id: 'consent',
      label: { da: 'Borgerens samtykke er nævnt', en: "The citizen's consent is mentioned" },
      headings: ['formalia', 'next_steps', 'interventions'],
      cues: /samtyk/iu,
    },
    ...preparatoryPlan.points,
  ],
  papers: [papers.preparatoryPart, papers.gpCertificate, papers.cv, papers.social, papers.children],
};
