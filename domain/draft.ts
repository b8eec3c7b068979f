import type { FailureCode } from './failures.ts';
import type { CaseId, PersonId, Sha256 } from './ids.ts';
import type { ReadAs } from './unfiled.ts';

/** uploading -> arrived -> read or unread -> sent. */
export const draftStates = ['uploading', 'arrived', 'read', 'unread', 'sent'] as const;
export type DraftState = (typeof draftStates)[number];

/** How much a finding weighs: `stop` cannot be sent at all, `mend` is sent with a remark or mended, `info` is told. */
export const findingWeights = {
  'citizen.other': 'stop',
  'report.hours-unstated': 'mend',
  'report.near-identical': 'mend',
  'report.citizen-only': 'mend',
  'report.empty': 'mend',
  'statement.unanswered': 'mend',
  'statement.no-consultation-date': 'mend',
  'statement.near-identical': 'mend',
  'order.not-the-answer': 'mend',
  'order.unanswered': 'mend',
  'order.answered': 'info',
  'pages.unreadable': 'mend',
  'pages.scanned': 'info',
  'inside.unreadable': 'mend',
  'inside.locked': 'mend',
  'date.missing': 'mend',
  'kind.unknown': 'info',
  'file.twice': 'info',
} as const satisfies Record<string, 'stop' | 'mend' | 'info'>;
export type FindingCode = keyof typeof findingWeights;

/** The codes in the order they are told. */
export const findingCodes = Object.keys(findingWeights) as readonly FindingCode[];

/** One thing that reading a draft found, with what its sentence needs. */
export interface DraftFinding {
  readonly code: FindingCode;
  /** Counted from 1. */
  readonly pages?: readonly number[];
  /** 0 to 100. */
  readonly percent?: number;
  /** ISO day of the sender's own earlier report; null where it has none. */
  readonly day?: string | null;
  /** Questions of the order or of the form. */
  readonly words?: readonly string[];
}

/** What a draft is read as, and what was found. It goes when the draft is sent or thrown away. */
export interface DraftChecked {
  readonly readAs: ReadAs;
  readonly findings: readonly DraftFinding[];
}

/** Failures of reading that the recipient can still do something about: sent with a remark. All others stop the file. */
const sendableUnread: ReadonlySet<FailureCode> = new Set(['document.encrypted', 'document.corrupt', 'document.no-pages']);

type Judged = Pick<Draft, 'state' | 'failure' | 'checked'>;

/** Whether a draft may be sent as it is, only with a remark, or not at all; `wait` while it is not read yet. */
export function judgeDraft({ state, failure, checked }: Judged): 'send' | 'remark' | 'stop' | 'wait' {
  if (state === 'uploading' || state === 'arrived') return 'wait';
  if (state === 'sent') return 'stop';
  if (state === 'unread') return failure !== null && sendableUnread.has(failure) ? 'remark' : 'stop';
  const weights = (checked?.findings ?? []).map(({ code }) => findingWeights[code]);
  return weights.includes('stop') ? 'stop' : weights.includes('mend') ? 'remark' : 'send';
}

/** What one person sends to one case, from naming the reference until the receipt. */
export interface Sending {
  /** 256 bits that nobody guesses. */
  readonly id: string;
  readonly caseId: CaseId;
  /** The order it answers; null where the reference was the case's. */
  readonly orderId: string | null;
  readonly person: PersonId;
  /** As the sender wrote it. */
  readonly reference: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly sentAt: Date | null;
  /** The running report whose version it sends; null for files that were uploaded. */
  readonly runId: string | null;
}

/** A file of a sending before it is sent. */
export interface Draft {
  /** 256 bits that nobody guesses. */
  readonly id: string;
  readonly sendingId: string;
  readonly caseId: CaseId;
  readonly fileName: string;
  /** As declared when the upload began. */
  readonly bytes: number;
  readonly receivedBytes: number;
  readonly objectKey: string;
  readonly state: DraftState;
  readonly sha256: Sha256 | null;
  readonly failure: FailureCode | null;
  readonly checked: DraftChecked | null;
  readonly remark: string | null;
  /** Its sender says that it answers the order of its sending; told from sending on. */
  readonly answersOrder: boolean;
  /** As recognised when it was read; null before. */
  readonly mediaType: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

/** How far a sent file is, as its sender may know it; `held`: a caseworker looks at it, and where is not told. */
export const sentStates = ['waiting', 'read', 'failed', 'infected', 'held'] as const;
export type SentState = (typeof sentStates)[number];
