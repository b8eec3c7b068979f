import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import { wordsOf } from '../language/words.ts';
import { quote, saying } from './report-kinds.ts';

/** A report that holds fewer words than this about the citizen says next to nothing. */
const LEAST_WORDS = 22;
/** Words a passage has on average in a form that was not filled in; short notes on many matters have more passages. */
const LEAST_PASSAGES = 8;

/** A template with next to nothing in it. Rests on every word that it does hold. */
export function checkEmpty(document: Pick<ClassifiedDocument, 'passages'>): Check | null {
  const passages = saying(document);
  const words = passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return words < LEAST_WORDS && passages.length < LEAST_PASSAGES ? { code: 'empty', words: quote(passages, passages.length) } : null;
}
