import { passageId, type Sha256 } from '../../../domain/ids.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import { sentenceSpans, trimSpan, type Span } from './sentence-spans.ts';
import { placeOf, type Stretch } from './stretch.ts';

/**
 * Cuts stretches of text into passages: a sentence, a list item, a table value, one answer in a form.
 * The text of a passage is that of its source, letter for letter; blank fields give none.
 */
export function cutPassages(stretches: readonly Stretch[], sha256: Sha256): BarePassage[] {
  const passages: BarePassage[] = [];
  for (const stretch of stretches) {
    for (const { start, end } of spansOf(stretch)) {
      const ordinal = passages.length + 1;
      passages.push({
        id: passageId(sha256, ordinal),
        ordinal,
        text: stretch.text.slice(start, end),
        place: placeOf(stretch, start, end),
        section: stretch.section,
        label: stretch.label,
        source: stretch.source,
      });
    }
  }
  return passages;
}

/** A list item and a table value are one piece unless they hold several whole sentences. */
function spansOf(stretch: Stretch): Span[] {
  const spans = sentenceSpans(stretch.text).filter(({ start, end }) => /[\p{L}\p{N}☑☒]/u.test(stretch.text.slice(start, end)));
  const isOnePiece = stretch.source === 'list-item' || stretch.source === 'table-value';
  if (!isOnePiece || spans.length < 2 || spans.every(({ start, end }) => end - start >= 25)) return spans;
  const whole = trimSpan(stretch.text, 0, stretch.text.length);
  return whole === null ? [] : [whole];
}
