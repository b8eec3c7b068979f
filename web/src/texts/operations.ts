import type { StepState } from '../client/operations.ts';

/** Words of the operators' page. */
export interface OperationsWords {
  readonly title: string;
  readonly lead: string;
  readonly states: string;
  readonly stale: (cases: number) => string;
  readonly steps: string;
  readonly stepNames: Readonly<Record<StepState['step'], string>>;
  readonly columns: {
    readonly step: string;
    readonly waiting: string;
    readonly background: string;
    readonly active: string;
    readonly delayed: string;
    readonly failed: string;
    readonly oldest: string;
    readonly state: string;
  };
  readonly takes: string;
  readonly held: string;
  readonly pause: string;
  readonly resume: string;
  readonly paused: (step: string) => string;
  readonly resumed: (step: string) => string;
  readonly minutes: (n: number) => string;
  readonly failures: string;
  readonly none: string;
  readonly code: string;
  readonly reason: string;
  readonly count: string;
  readonly since: string;
  readonly unknownSince: string;
  readonly documents: (n: number) => string;
  readonly jobs: (n: number) => string;
  readonly retry: string;
  readonly retried: (documents: number, jobs: number) => string;
  readonly board: string;
  readonly refresh: string;
}

/** In Danish. */
export const operationsDa: OperationsWords = {
  title: 'Drift',
  lead: 'Køen og det, der er opgivet, i tal. Siden viser intet om nogen sag.',
  states: 'Dokumenter',
  stale: (n) => (n === 1 ? '1 sags overblik er bagud for dens dokumenter.' : `${n} sagers overblik er bagud for deres dokumenter.`),
  steps: 'Trin',
  stepNames: {
    intake: 'Hent fra indbakker',
    receipt: 'Læs papir uden sag',
    'receipt-ocr': 'Genkend tekst uden sag',
    draft: 'Læs leverandørs kladde',
    parse: 'Læs dokument',
    ocr: 'Genkend tekst',
    classify: 'Klassificér',
    case: 'Bring sag ajour',
    export: 'Lav eksport',
    notify: 'Send advis',
    housekeeping: 'Gennemgang',
  },
  columns: {
    step: 'Trin',
    waiting: 'Venter',
    background: 'I baggrunden',
    active: 'I gang',
    delayed: 'Udsat',
    failed: 'Opgivet',
    oldest: 'Ældste har ventet',
    state: 'Tilstand',
  },
  takes: 'Tager job',
  held: 'Holdes',
  pause: 'Hold',
  resume: 'Lad gå videre',
  paused: (step) => `${step} holdes. Det, der er i gang, gøres færdigt.`,
  resumed: (step) => `${step} går videre.`,
  minutes: (n) => (n < 1 ? 'under 1 minut' : n === 1 ? '1 minut' : `${n} minutter`),
  failures: 'Opgivet',
  none: 'Intet er opgivet.',
  code: 'Kode',
  reason: 'Grund',
  count: 'Antal',
  since: 'Siden',
  unknownSince: 'Ukendt',
  documents: (n) => (n === 1 ? '1 dokument' : `${n} dokumenter`),
  jobs: (n) => `${n} job`,
  retry: 'Prøv igen',
  retried: (documents, jobs) => `${operationsDa.documents(documents)}${jobs === 0 ? '' : ` og ${operationsDa.jobs(jobs)}`} prøves igen.`,
  board: 'Se hvert job på køens tavle',
  refresh: 'Opdatér',
};

/** In English. */
export const operationsEn: OperationsWords = {
  title: 'Operations',
  lead: 'The queue and what was given up, in counts. The page shows nothing of any case.',
  states: 'Documents',
  stale: (n) => (n === 1 ? 'The overview of 1 case is behind its documents.' : `The overviews of ${n} cases are behind their documents.`),
  steps: 'Steps',
  stepNames: {
    intake: 'Fetch from inboxes',
    receipt: 'Read paper without a case',
    'receipt-ocr': 'Recognise text without a case',
    draft: 'Read supplier’s draft',
    parse: 'Read document',
    ocr: 'Recognise text',
    classify: 'Classify',
    case: 'Bring case up to date',
    export: 'Make export',
    notify: 'Send alerts',
    housekeeping: 'Sweep',
  },
  columns: {
    step: 'Step',
    waiting: 'Waiting',
    background: 'In the background',
    active: 'Running',
    delayed: 'Put off',
    failed: 'Given up',
    oldest: 'Oldest has waited',
    state: 'State',
  },
  takes: 'Takes jobs',
  held: 'Held',
  pause: 'Hold',
  resume: 'Let go on',
  paused: (step) => `${step} is held. What runs is finished.`,
  resumed: (step) => `${step} goes on.`,
  minutes: (n) => (n < 1 ? 'less than 1 minute' : n === 1 ? '1 minute' : `${n} minutes`),
  failures: 'Given up',
  none: 'Nothing was given up.',
  code: 'Code',
  reason: 'Reason',
  count: 'Number',
  since: 'Since',
  unknownSince: 'Unknown',
  documents: (n) => (n === 1 ? '1 document' : `${n} documents`),
  jobs: (n) => (n === 1 ? '1 job' : `${n} jobs`),
  retry: 'Try again',
  retried: (documents, jobs) =>
    `${operationsEn.documents(documents)}${jobs === 0 ? '' : ` and ${operationsEn.jobs(jobs)}`} will be tried again.`,
  board: 'See each job on the queue’s board',
  refresh: 'Refresh',
};
