import type { ClassifiedDocument, DocumentHead } from '../../domain/document.ts';
import { cluesOf, type CluesOf } from './clues.ts';
import { dayNumber, isoOfDay } from './day-cost.ts';
import { likeliestDay, type Span, type Surroundings } from './likeliest-day.ts';
import { inSeries } from './series.ts';

/** Days searched before the first and after the last paper: at first a dated one, then any. */
const MARGIN = { wide: 500, narrow: 60 };

/**
 * The documents, those without a stated date or a day of receipt dated by the clues in them and the papers around them. The day is a guess that
 * serves the order; the notice `date.uncertain` stays. The same set in any order gives the same days.
 */
export function dateUndated(documents: readonly ClassifiedDocument[]): readonly ClassifiedDocument[] {
  const undated = documents.filter(({ head }) => isUndated(head));
  const stated = documents.flatMap(({ head }) => (isUndated(head) ? [] : dayOf(head)));
  const days = stated.length > 0 ? stated : undated.flatMap(({ head }) => dayOf(head));
  if (undated.length === 0 || days.length === 0) return documents;
  const clues: CluesOf = new Map(documents.map((document) => [document.head.sha256, cluesOf(document)]));
  const beside = besideAll(documents, clues);
  const first = undated
    .filter(({ head }) => clues.get(head.sha256)?.hasYear)
    .map((document) => likeliestDay(document, { ...beside(document), span: spanOf(days), margin: MARGIN.wide, isWhole: false }));
  const span = spanOf([...days, ...first]);
  const guesses = undated.map(
    (document) =>
      [document.head.sha256, likeliestDay(document, { ...beside(document), span, margin: MARGIN.narrow, isWhole: true })] as const,
  );
  const placed = inSeries(documents, { days: new Map(guesses), clues });
  return documents.map((document) => {
    const day = placed.get(document.head.sha256);
    return day === undefined ? document : { ...document, head: { ...document.head, documentDate: isoOfDay(day) } };
  });
}

const isUndated = (head: DocumentHead): boolean =>
  head.received === null && (head.documentDate === null || head.notices.some(({ code }) => code === 'date.uncertain'));

function dayOf({ documentDate, received }: DocumentHead): readonly number[] {
  const day = documentDate ?? received;
  return day === null ? [] : [dayNumber(day)];
}

const spanOf = (days: readonly number[]): Span => ({ from: Math.min(...days), to: Math.max(...days) });

/** Looks up what the other papers say of one. */
function besideAll(
  documents: readonly ClassifiedDocument[],
  clues: CluesOf,
): (document: ClassifiedDocument) => Pick<Surroundings, 'clues' | 'starts' | 'sent'> {
  const rows = Map.groupBy(documents, ({ head }) => `${head.kind}|${head.organisation ?? ''}`);
  const heads = new Map(documents.map(({ head }) => [head.sha256, head]));
  return ({ head }) => {
    const row = head.organisation === null ? [] : (rows.get(`${head.kind}|${head.organisation}`) ?? []);
    const others = row.filter((other) => other.head.sha256 !== head.sha256);
    const mail = head.parent === null ? undefined : heads.get(head.parent);
    return {
      clues: clues.get(head.sha256) ?? null,
      starts: new Set(others.flatMap((other) => (other.head.period === null ? [] : [dayNumber(other.head.period.from)]))),
      sent: mail === undefined || isUndated(mail) ? null : (dayOf(mail)[0] ?? null),
    };
  };
}
