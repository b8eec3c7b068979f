import type { PassageId, Sha256 } from './ids.ts';
import type { Voice } from './labels.ts';
import type { ComparedPassage } from './passage.ts';

/**
 * How a passage stands in the case now: it holds, it repeats what was said before, a later one took its place, or another source says otherwise.
 */
export const standings = ['current', 'repeated', 'superseded', 'conflicting'] as const;
export type StandingName = (typeof standings)[number];

/** A passage with where it stands: enough to show it and to open its source. */
export interface ViewedPassage {
  readonly passage: ComparedPassage;
  readonly document: Sha256;
  /** ISO 8601 day of the document; null where it has none. */
  readonly day: string | null;
  readonly standing: StandingName;
}

/** One figure of a series; a span has two ends, a single value twice the same. */
export interface SeriesPoint extends ViewedPassage {
  readonly min: number;
  readonly max: number;
  /** What a figure of hours means, where the words say so; `plan` is what shall be and not what is. */
  readonly meaning: 'effective' | 'offered' | 'target' | 'limit' | 'plan' | null;
}

/** Figures of one thing over time, by day; those without a day come last. */
export interface Series {
  readonly kind: 'hours' | 'attendance' | 'score';
  /** Of a score; null else. */
  readonly name: string | null;
  /** Highest value of a score's scale, and 100 of attendance; null where it is not known. */
  readonly scale: number | null;
  readonly points: readonly SeriesPoint[];
}

export const timelineKinds = ['course', 'placement', 'statement', 'report', 'plan', 'meeting', 'decision', 'sent-to-team'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Something that happened on a day or over a period. */
export interface TimelineEvent {
  readonly kind: TimelineKind;
  readonly day: string | null;
  readonly until: string | null;
  /** The words name no day of their own: it is the day of the document that tells it. */
  readonly isDayOfDocument: boolean;
  /** Of a meeting or decision; null where a document or a passage says it. */
  readonly title: string | null;
  readonly document: Sha256 | null;
  readonly source: ViewedPassage | null;
}

/** A diagnosis that is named in the case, with every line that names it. */
export interface DiagnosisEntry {
  /** SKS code without a point; null where none is written. */
  readonly code: string | null;
  readonly text: string;
  readonly first: string | null;
  readonly latest: string | null;
  readonly voices: readonly Voice[];
  readonly isDisputed: boolean;
  /** Newest first; passages as the overview's lines show them. */
  readonly passages: readonly PassageId[];
}

/** Diagnoses and treatment; lists of passages are lines of the overview, in its order. */
export interface HealthView {
  readonly diagnoses: readonly DiagnosisEntry[];
  readonly medicines: readonly { readonly words: string; readonly source: ViewedPassage }[];
  readonly planned: readonly PassageId[];
  readonly done: readonly PassageId[];
  readonly prognosis: readonly PassageId[];
  readonly findings: readonly PassageId[];
}

/** A goal, and the newest passage that tells how it goes with it. */
export interface GoalEntry {
  readonly goal: PassageId;
  readonly isSubGoal: boolean;
  /** Null where nothing later speaks of the same. */
  readonly evidence: {
    readonly source: ViewedPassage;
    /** What both speak of: words, or a kind of figure. */
    readonly because: readonly string[];
  } | null;
}

export interface AgreementsView {
  /** By the last day, the nearest first. */
  readonly dated: readonly { readonly passage: PassageId; readonly due: string }[];
  readonly undated: readonly PassageId[];
  /** What an answer is awaited of: referrals, waiting lists, requests. */
  readonly awaited: readonly PassageId[];
}

/** What one voice has said, document by document, oldest first, so that it can be read through. */
export interface VoiceView {
  readonly voice: Voice;
  readonly documents: readonly {
    readonly document: Sha256;
    readonly day: string | null;
    /** A repeat of the same voice is counted at its first standing. */
    readonly said: readonly (ViewedPassage & { readonly times: number; readonly latest: string | null })[];
  }[];
  /** Pieces of information per voice. */
  readonly counts: Readonly<Record<Voice, number>>;
}

/** A point of a checklist with the lines that are its sources; none says that the point is not told. */
export interface PointEntry {
  readonly id: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly passages: readonly PassageId[];
  readonly newest: string | null;
  /** What the case itself knows, such as the age in years. */
  readonly ofCase: number | null;
}
