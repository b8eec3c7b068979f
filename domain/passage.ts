import type { PassageId } from './ids.ts';
import type { HeadingId, Nature, Status, Voice } from './labels.ts';
import type { Place } from './place.ts';

/** What GUIDE.md scores. Hours are hours a week; dates are ISO 8601; diagnosis codes are SKS codes without a point. */
export type Fact =
  | { readonly type: 'hours_per_week'; readonly value?: number; readonly min?: number; readonly max?: number }
  | { readonly type: 'attendance_pct'; readonly value?: number; readonly min?: number; readonly max?: number }
  | { readonly type: 'diagnosis'; readonly code: string | null; readonly text: string }
  | { readonly type: 'hours_increase'; readonly tried: boolean }
  | {
      readonly type: 'score';
      readonly name: string;
      readonly value?: number;
      readonly min?: number;
      readonly max?: number;
      readonly scale?: number;
    }
  | { readonly type: 'deadline'; readonly date: string };

/** Everything else that was read out: a period, a consultation date, a dose, whether an hours figure is effective, offered or a target. */
export interface Detail {
  readonly type: string;
  readonly value: string;
}

/** The smallest piece that carries one piece of information, before anybody has said what it is about. */
export interface BarePassage {
  readonly id: PassageId;
  /** Counted from 1 in its document. */
  readonly ordinal: number;
  readonly text: string;
  readonly place: Place;
  /** The author's own section title, form question or table title above it. */
  readonly section: string | null;
  /** What stands beside it and gives it meaning: a row's first cell, a column's head, a field's label. */
  readonly label: string | null;
  readonly source: 'sentence' | 'list-item' | 'table-value' | 'answer' | 'quoted';
}

export interface Passage extends BarePassage {
  /** Always the best guess; below the threshold `placed` is false and the overview shows it under "Ikke placeret". */
  readonly heading: HeadingId;
  readonly placed: boolean;
  /** Of the heading, 0 to 1. */
  readonly confidence: number;
  /** Readable by a caseworker, English code with words: see pipeline/classify. */
  readonly reason: string;
  readonly voice: Voice;
  readonly nature: Nature;
  readonly facts: readonly Fact[];
  readonly details: readonly Detail[];
}

/** Why a passage has its status: the words that match and the words that differ. */
export interface Why {
  /** e.g. `same-words`, `same-facts`, `value-changed`, `negation-flipped`, `nothing-alike`. */
  readonly code: string;
  readonly same: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export interface ComparedPassage extends Passage {
  readonly status: Status;
  /** The earlier passage; null exactly where `status` is `new`. */
  readonly of: PassageId | null;
  readonly why: Why;
}
