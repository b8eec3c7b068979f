import type { ComparedDocument } from '../../domain/document.ts';
import { headingIds, type HeadingId } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import type { ReportComparison, ReportPair } from '../../domain/report-grid.ts';
import { wordsOf } from '../compare/language/words.ts';
import type { ViewedCase } from './standings.ts';

/** Passages with fewer words in common (Jaccard) are told as gone and added. */
const LEAST_ALIKE = 0.4;

/** Two reports heading by heading: each passage beside the one that says the same or says it anew, then what only one of them says. */
export function compareReports(viewed: ViewedCase, older: ComparedDocument, newer: ComparedDocument): ReportComparison {
  return {
    older: older.head.sha256,
    newer: newer.head.sha256,
    headings: headingIds
      .filter((heading) => heading !== 'formalia')
      .map((heading) => ({ heading, pairs: pairUp(under(older, heading), under(newer, heading), viewed) }))
      .filter(({ pairs }) => pairs.length > 0),
  };
}

const under = ({ passages }: ComparedDocument, wanted: HeadingId): readonly ComparedPassage[] =>
  passages.filter(({ heading, placed }) => placed && heading === wanted);

function pairUp(before: readonly ComparedPassage[], now: readonly ComparedPassage[], viewed: ViewedCase): readonly ReportPair[] {
  const likely = now
    .flatMap((later) => before.map((earlier) => ({ earlier, later, closeness: closenessOf(earlier, later, viewed) })))
    .filter(({ closeness }) => closeness >= LEAST_ALIKE)
    .toSorted((a, b) => b.closeness - a.closeness || a.later.ordinal - b.later.ordinal || a.earlier.ordinal - b.earlier.ordinal);
  const [of, taken] = [new Map<ComparedPassage, ComparedPassage>(), new Set<ComparedPassage>()];
  for (const { earlier, later } of likely) {
    if (of.has(later) || taken.has(earlier)) continue;
    of.set(later, earlier);
    taken.add(earlier);
  }
  return [
    ...now.map((later): ReportPair => ({ before: of.get(later) ?? null, now: later })),
    ...before.filter((earlier) => !taken.has(earlier)).map((earlier): ReportPair => ({ before: earlier, now: null })),
  ];
}

/** 3: the comparer says that it is the same; 2: that it updates or contradicts it; else the share of common words. */
function closenessOf(earlier: ComparedPassage, later: ComparedPassage, { groupOf }: ViewedCase): number {
  const [a, b] = [groupOf.get(earlier.id), groupOf.get(later.id)];
  if (a !== undefined && a === b) return 3;
  const answered = b?.first.passage.of ?? null;
  if (answered !== null && a !== undefined && groupOf.get(answered) === a) return 2;
  const [left, right] = [new Set(spoken(earlier)), new Set(spoken(later))];
  return left.union(right).size === 0 ? 0 : left.intersection(right).size / left.union(right).size;
}

const spoken = ({ label, text }: ComparedPassage): readonly string[] => wordsOf(`${label ?? ''} ${text}`);
