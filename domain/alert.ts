import type { CaseId, Sha256 } from './ids.ts';
import type { DocumentKind, Flag } from './labels.ts';
import type { Role } from './people.ts';

/** What a person can be alerted to. */
export const alertKinds = ['news', 'report-flagged', 'order-overdue', 'case-silent', 'document-failed', 'question-asked'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** Where alerts go: nowhere, to the page alone, or to the page with a digest by mail. */
export const alertWays = ['none', 'page', 'mail'] as const;
export type AlertWay = (typeof alertWays)[number];

/** Days without anything of substance after which a case can be called silent. */
export const silentDays = [30, 60, 90, 180] as const;
export type SilentDays = (typeof silentDays)[number];

/** When a digest goes out, in Danish time. */
export interface DigestPlan {
  readonly every: 'day' | 'week';
  /** 0 to 23. */
  readonly hour: number;
  /** 1 is Monday; of a weekly digest alone. */
  readonly weekday: number;
}

/** What one person wants to hear of. */
export interface AlertSettings {
  readonly how: AlertWay;
  readonly kinds: readonly AlertKind[];
  /** Kinds of documents whose news and flags count; null: all. */
  readonly documentKinds: readonly DocumentKind[] | null;
  /** The cases that the person handles, or all of the unit. */
  readonly scope: 'mine' | 'unit';
  readonly silentDays: SilentDays;
  readonly mail: (DigestPlan & { readonly address: string }) | null;
  /** Gets counts and a link, signed; null: none. */
  readonly webhook: string | null;
}

/** What holds until a person chooses: everything of the own cases, on the page. A team leader handles no case herself. */
export function firstSettings(role: Role): AlertSettings {
  const scope = role === 'team_leader' ? 'unit' : 'mine';
  return { how: 'page', kinds: [...alertKinds], documentKinds: null, scope, silentDays: 90, mail: null, webhook: null };
}

/** Something that happened in a case, noted once whoever wants to hear of it. */
export interface NewAlert {
  readonly caseId: CaseId;
  /** Says what it is about, so that a second run notes nothing: `news/<sha256>`. */
  readonly id: string;
  readonly kind: AlertKind;
  readonly document: Sha256 | null;
  readonly documentKind: DocumentKind | null;
  readonly flags: readonly Flag[];
  /** New, changed and conflicting pieces of information; 0: noted, and told to nobody. */
  readonly pieces: number;
}

/** How many alerts of each kind: all that leaves the house. */
export type AlertCounts = Readonly<Record<AlertKind, number>>;
