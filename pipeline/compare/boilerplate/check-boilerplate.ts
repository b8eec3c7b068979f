import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import type { PassageId } from '../../../domain/ids.ts';
import { quote, saying } from '../checks/report-kinds.ts';

/** One or two alike are chance, or a description of the course. */
const LEAST_SENTENCES = 3;
/** Share of what the report says; a long report of its own words may hold a few. */
const LEAST_SHARE = 0.25;

/**
 * Sentences that stand in the supplier's reports about other citizens too. Rests on the report's own words; those of others are never shown.
 *
 * @param found passages of this report that stand elsewhere too, each sentence once
 */
export function checkBoilerplate(document: Pick<ClassifiedDocument, 'passages'>, found: ReadonlySet<PassageId>): Check | null {
  const passages = saying(document);
  const shared = passages.filter(({ id }) => found.has(id));
  if (shared.length < LEAST_SENTENCES || shared.length / passages.length < LEAST_SHARE) return null;
  return { code: 'boilerplate', words: quote(shared, shared.length) };
}
