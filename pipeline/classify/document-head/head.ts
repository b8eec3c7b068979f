import type { DocumentHead } from '../../../domain/document.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import type { Notice } from '../../../domain/notice.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import type { KindGuess } from '../document-kinds/score-kinds.ts';
import type { ClassifyInput } from '../classify-input.ts';
import type { Outline } from '../outline/outline.ts';
import { findDate } from './find-date.ts';

/** What is known of a document without its passages. */
export function headOf(input: ClassifyInput, outline: Outline, passages: readonly BarePassage[], guess: KindGuess): DocumentHead {
  const found = findDate(outline, passages, { fileName: input.fileName, received: input.received, birthDays: birthDays(input, outline) });
  // An estimate is for ordering alone: where the day of receipt is known, that one stands in.
  const documentDate = found === null || (found.certainty === 'estimated' && input.received !== null) ? null : found.date;
  const notices: Notice[] = [...input.parsed.notices];
  if (found?.certainty === 'estimated') notices.push({ code: 'date.uncertain', severity: 'info', reason: 'Unexpected document without a date of its own, expected a dated one', place: found.place });
  if (guess.confidence < 0.6) notices.push({ code: 'kind.uncertain', severity: 'info', reason: 'Unexpected kind of document, expected a known form, title or layout', place: null });
  return {
    sha256: input.sha256, fileName: input.fileName, parent: input.parent, format: input.parsed.format, pages: pageCount(input.parsed),
    kind: guess.kind, kindConfidence: guess.confidence, kindReason: guess.reason,
    documentDate, received: input.received, author: null, organisation: null, title: outline.title?.text ?? '', language: 'da', period: null,
    notices, checks: [],
  };
}

function pageCount(parsed: ParsedDocument): number {
  return parsed.pages.length;
}

/** Six digits of every CPR number in the letterhead and of the case's person. */
function birthDays(input: ClassifyInput, outline: Outline): string[] {
  const texts = [...outline.letterhead.map((line) => line.text), input.citizen?.cpr ?? ''];
  return texts.flatMap((text) => [...text.matchAll(/(?<!\d)(\d{6})-?\d{4}(?!\d)/gu)].map((match) => match[1] ?? ''));
}
