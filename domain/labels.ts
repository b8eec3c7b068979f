/** The 20 standard headings and `formalia`, in the order of the overview. Meaning: evaluation/GUIDE.md. */
export const headingIds = [
  'goals',
  'background',
  'resources',
  'network',
  'social',
  'substance_use',
  'diagnoses',
  'treatment',
  'prognosis',
  'functioning',
  'work_capacity',
  'hours_increase',
  'accommodations',
  'placements',
  'attendance',
  'progression',
  'interventions',
  'income',
  'assessment',
  'next_steps',
  'formalia',
] as const;
export type HeadingId = (typeof headingIds)[number];

/** Who vouches for a passage. */
export const voices = ['citizen', 'doctor', 'supplier', 'employer', 'caseworker'] as const;
export type Voice = (typeof voices)[number];

export const natures = ['observation', 'assessment', 'plan'] as const;
export type Nature = (typeof natures)[number];

/** Against the documents of the case that are dated earlier. */
export const statuses = ['new', 'repeated', 'changed', 'conflicting'] as const;
export type Status = (typeof statuses)[number];

export const documentKinds = [
  'lae_125',
  'lae_135',
  'lae_145',
  'lae_155',
  'lae_265',
  'lae_275',
  'lae_285',
  'epikrise',
  'journaludskrift',
  'supplier_status',
  'supplier_progression',
  'supplier_final',
  'supplier_running',
  'placement_report',
  'mentor_report',
  'cv',
  'preparatory_plan',
  'team_recommendation',
  'journal_note',
  'consultant_note',
  'correspondence',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a supplier or placement report lacks; only such reports carry flags. */
export const flags = ['empty', 'near_identical', 'citizen_only', 'hours_increase_unstated'] as const;
export type Flag = (typeof flags)[number];
