import type { DocumentKind } from '../../domain/labels.ts';
import type { Checklist } from './checklist.ts';
import { papers } from './papers.ts';

/** Only the certificate itself is the GP's assessment. */
const kinds: readonly DocumentKind[] = ['lae_265'];

/** What the GP's assessment holds after a consultation: the sections of LÆ 265 in substance. */
export const gpAssessment: Checklist = {
  id: 'gp-assessment',
  label: { da: 'Egen læges vurdering (LÆ 265)', en: "The GP's assessment (LÆ 265)" },
  source: 'BEK 2408/2021 § 4, stk. 3. Siden afløst af BEK 1708/2024 og BEK 47/2026; det er ikke bekræftet, at ordlyden er uændret.',
  validFrom: '2021-12-13',
  validTo: null,
  points: [
    {
      id: 'health',
      label: {
        da: 'Relevante helbredsforhold, der har betydning for, hvordan borgeren kan hjælpes i job eller uddannelse',
        en: 'Health matters that bear on how the citizen can be helped into work or education',
      },
      headings: ['diagnoses', 'treatment', 'prognosis', 'assessment'],
      kinds,
    },
    {
      id: 'special-considerations',
      label: { da: 'Særlige hensyn i det videre forløb på grund af helbredet', en: 'Special considerations on account of health' },
      headings: ['accommodations'],
      kinds,
    },
    {
      id: 'citizens-perspective',
      label: {
        da: 'Kommentarer til borgerens eget perspektiv på helbred og arbejde',
        en: "Comments on the citizen's own perspective on health and work",
      },
      headings: ['functioning', 'work_capacity', 'goals'],
      kinds,
    },
    {
      id: 'other',
      label: {
        da: 'Andre forhold, herunder sociale forhold, misbrug m.v. eller andre supplerende oplysninger',
        en: 'Other matters, such as social conditions, substance use and further information',
      },
      headings: ['social', 'substance_use', 'network'],
      kinds,
    },
  ],
  papers: [papers.gpCertificate],
};
