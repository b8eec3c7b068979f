import type { ClassifiedDocument } from '../../domain/document.ts';
import type { DocumentKind } from '../../domain/labels.ts';
import type { Clues } from './clues.ts';
import { dayCost } from './day-cost.ts';

/** Days from 1970-01-01, UTC, of the first and the last paper of a case. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a document and the papers around it say of its day. */
export interface Surroundings {
  /** The document's own. */
  readonly clues: Clues | null;
  readonly span: Span;
  /** Days beyond the span that are searched. */
  readonly margin: number;
  /** Whether the span is that of the whole case, so that the usual standing of a kind in it means something. */
  readonly isWhole: boolean;
  /** First days of the periods that the same house's other reports of the kind cover: the next report covers the time since this one. */
  readonly starts: ReadonlySet<number>;
  /** The day of the mail that it came with. */
  readonly sent: number | null;
}

/** Where in a case papers of a kind mostly stand, from 0 (first) to 1 (last); the middle where nothing is said. */
const usualStanding: Partial<Record<DocumentKind, number>> = {
  cv: 0.1,
  lae_285: 0.15,
  lae_125: 0.3,
  supplier_final: 0.85,
  lae_265: 0.75,
  preparatory_plan: 0.9,
  team_recommendation: 1,
};
const STANDING_WEIGHT = 2;
const START_BONUS = 1;
/** An attachment was written some days before its mail; in days. */
const TO_SENDING = 15;
const AFTER_SENDING = 8;

/** The day that agrees best with a document's own clues and with the papers around it. */
export function likeliestDay(
  document: ClassifiedDocument,
  { clues, span: { from, to }, margin, isWhole, starts, sent }: Surroundings,
): number {
  const cost = clues === null ? () => 0 : dayCost(clues);
  const usual = usualStanding[document.head.kind] ?? 0.5;
  let best = { day: from, cost: Number.POSITIVE_INFINITY };
  for (let day = from - margin; day <= to + margin; day++) {
    const standing = (day - from) / Math.max(1, to - from);
    const total =
      cost(day) +
      Math.max(0, -standing, standing - 1) +
      (isWhole ? STANDING_WEIGHT * Math.abs(standing - usual) : 0) -
      (starts.has(day) ? START_BONUS : 0) +
      (sent === null ? 0 : sent < day ? AFTER_SENDING : (sent - day) / TO_SENDING);
    if (total < best.cost) best = { day, cost: total };
  }
  return best.day;
}
