import type { z } from 'zod';
import type { DocumentKind } from '../../domain/labels.ts';
import type { Overview } from '../../domain/overview.ts';
import { defaultDeadline, prepareOrder } from '../../pipeline/orders/index.ts';
import { daysBetween, foldOverview } from '../../pipeline/overview/index.ts';
import type { preparedOrder } from '../schemas/order.ts';

/** What stands in the case before something is ordered, with the age of each source today. */
export function prepareFor(overview: Overview | null, kind: DocumentKind, today: string): z.output<typeof preparedOrder> {
  const known = overview ?? foldOverview([]);
  const dates = new Map(known.documents.map(({ head }) => [head.sha256, head.documentDate ?? head.received]));
  const { questions, thin } = prepareOrder(kind, known, today);
  return {
    due: defaultDeadline(kind, today),
    questions: questions.map(({ question, known: lines, newestSource }) => ({
      question,
      known: lines.map(({ passage, document }) => ({ passage, document, date: dates.get(document) ?? null })),
      newestSource,
      age: newestSource === null ? null : daysBetween(newestSource, today),
    })),
    thin: [...thin],
  };
}
