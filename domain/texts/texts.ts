import type { GapReason } from '../block.ts';
import type { FailureCode } from '../failures.ts';
import type { DocumentKind, Flag, HeadingId, Nature, Status, Voice } from '../labels.ts';
import type { NoticeCode } from '../notice.ts';
import type { Role } from '../people.ts';
import type { ActionWords } from './action-words.ts';
import type { AlertWords } from './alert-words.ts';
import type { CheckSentences } from './check-sentences.ts';
import type { ChecklistWords } from './checklist-words.ts';
import type { ExportWords } from './export-words.ts';
import type { OrderWords } from './order-words.ts';
import type { DraftWords } from './draft-words.ts';
import type { QualityWords } from './quality-words.ts';
import type { UnfiledWords } from './unfiled-words.ts';

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** The states that a document of a case passes through, as `storage/records` names them. */
export type StateName = 'stored' | 'needs-ocr' | 'parsed' | 'classified' | 'in-overview' | 'failed';

/** Words that every rendering of an overview needs: page, command line, exports. Counts come in, so that plural is right. */
interface OverviewWords {
  readonly title: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly notPlaced: string;
  /** Why a line stands there: its heading is a guess. */
  readonly bestGuess: (heading: string) => string;
  readonly missing: string;
  readonly nothingAbout: (headings: string) => string;
  readonly current: string;
  readonly superseded: string;
  readonly conflicts: string;
  readonly newestSource: (date: string) => string;
  readonly before: string;
  readonly now: string;
  /** Before the other side of a conflict. */
  readonly against: string;
  readonly page: (page: number) => string;
  readonly pages: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly pieces: (count: number) => string;
  readonly newPieces: (count: number) => string;
  /** Over the files that are not in the overview because they could not be read. */
  readonly unread: (count: number) => string;
  readonly attachedTo: (file: string) => string;
  readonly sameFile: (file: string, as: string) => string;
  /** "sagt 4 gange, senest 12. marts 2025". */
  readonly said: (times: number, latest: string) => string;
  readonly by: (voice: string) => string;
  readonly undated: string;
  /** The worth of the reading; `since` is null where the baseline is none. */
  readonly headline: (pages: number, news: number, documents: number, since: string | null) => string;
  readonly nothingNewSince: (since: string) => string;
  /** Facts as words beside a passage. */
  readonly hoursPerWeek: (hours: string) => string;
  readonly attendance: (percent: string) => string;
  readonly diagnosis: (code: string) => string;
  readonly hoursIncrease: (tried: boolean) => string;
  readonly deadline: (date: string) => string;
}

/** Every noun, code and common word of the product in one language; `da` and `en` have this shape. */
export interface Texts {
  readonly language: Language;
  /** A tag for `Intl` and for `lang` in markup. */
  readonly locale: string;
  readonly headings: Readonly<Record<HeadingId, string>>;
  /** The heading inside a sentence: "intet om netværk". */
  readonly about: Readonly<Record<HeadingId, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  /** A word or two, for a list. */
  readonly flags: Readonly<Record<Flag, string>>;
  /** A whole sentence on the document, never on the person who wrote it. */
  readonly flagSentences: Readonly<Record<Flag, string>>;
  readonly states: Readonly<Record<StateName, string>>;
  /** No virus scanner has seen the file; beside its name. */
  readonly unscanned: string;
  /** What happened, and what to do next. */
  readonly failures: Readonly<Record<FailureCode, string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  readonly gaps: Readonly<Record<GapReason, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly months: readonly string[];
  readonly overview: OverviewWords;
  readonly trail: ActionWords;
  readonly orders: OrderWords;
  readonly unfiled: UnfiledWords;
  readonly drafts: DraftWords;
  readonly checks: CheckSentences;
  readonly alerts: AlertWords;
  readonly exports: ExportWords;
  readonly checklists: ChecklistWords;
  readonly quality: QualityWords;
}
