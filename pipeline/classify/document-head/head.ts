import type { DocumentHead } from '../../../domain/document.ts';
import type { Notice } from '../../../domain/notice.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import { kindsInForce } from '../document-kinds/index.ts';
import { kindEvidence, NO_MARK, scoreKinds, type KindGuess } from '../document-kinds/score-kinds.ts';
import type { ClassifyInput } from '../classify-input.ts';
import type { Outline } from '../outline/outline.ts';
import { findAuthor } from './find-author.ts';
import { findDate, type FoundDate } from './find-date.ts';
import { findLanguage } from './find-language.ts';
import { findOrganisation } from './find-organisation.ts';
import { findPeriod } from './find-period.ts';
import { journalTitle } from './journal-title.ts';
import { personNotices } from './person-notices.ts';

/** Below this a person should look at the kind. */
const KIND_UNCERTAIN = 0.6;
const LANGUAGE_PASSAGES = 20;
const MAX_DAYS_UNDERWAY = 31;

/** What is known of a document without its passages. Report checks are added when the case is compared. */
export function headOf(input: ClassifyInput, outline: Outline, passages: readonly BarePassage[]): DocumentHead {
  const { parsed, sha256, fileName, parent, received } = input;
  const found = findDate(outline, passages, { fileName, received, birthDays: birthDays(input, outline) });
  const guess = scoreKinds(kindEvidence(outline), kindsInForce(found?.certainty === 'written' ? found.date : null));
  const documentDate = dateToShow(found, received);
  const author = findAuthor(outline, passages, guess.kind);
  const organisation = findOrganisation(outline, author);
  const head = { kind: guess.kind, documentDate, received, author, organisation };
  return {
    ...head,
    sha256,
    fileName,
    parent,
    format: parsed.format,
    pages: parsed.pages.length,
    kindConfidence: guess.confidence,
    kindReason: guess.reason,
    title: journalTitle(head, outline.title?.text ?? null, parsed.format),
    language: findLanguage(
      passages
        .slice(0, LANGUAGE_PASSAGES)
        .map((passage) => passage.text)
        .join(' '),
    ),
    period: findPeriod(outline, passages),
    notices: [...parsed.notices, ...dateNotices(found), ...kindNotices(guess), ...personNotices(outline, passages, input.citizen)],
    checks: [],
  };
}

/** Whether nothing in title, letterhead, signature or words told the kind. */
export const hasNoMark = ({ kind, kindConfidence }: DocumentHead): boolean => kind === 'other' && kindConfidence <= NO_MARK;

/** The same head under another kind. */
export function withKind(head: DocumentHead, { kind, confidence, reason }: KindGuess, outline: Outline): DocumentHead {
  const other = { ...head, kind, kindConfidence: confidence, kindReason: reason };
  return { ...other, title: journalTitle(other, outline.title?.text ?? null, outline.format) };
}

/** A clue serves ordering: where the day of receipt is known, only an implied date close before it is better. */
function dateToShow(found: FoundDate | null, received: string | null): string | null {
  if (found === null) return null;
  if (found.certainty === 'written' || found.certainty === 'examined' || received === null) return found.date;
  const days = (Date.parse(received) - Date.parse(found.date)) / 86_400_000;
  return found.certainty === 'implied' && days <= MAX_DAYS_UNDERWAY ? found.date : null;
}

function dateNotices(found: FoundDate | null): Notice[] {
  if (found?.certainty === 'written' || found?.certainty === 'examined') return [];
  return [
    {
      code: 'date.uncertain',
      severity: 'info',
      reason: 'Unexpected document without a date of its own, expected a dated one',
      place: found?.place ?? null,
    },
  ];
}

function kindNotices(guess: KindGuess): Notice[] {
  if (guess.confidence >= KIND_UNCERTAIN) return [];
  return [
    {
      code: 'kind.uncertain',
      severity: 'info',
      reason: 'Unexpected kind of document, expected a known form, title or layout',
      place: null,
    },
  ];
}

/** Six digits of every CPR number in the letterhead and of the case's person. */
function birthDays(input: ClassifyInput, outline: Outline): string[] {
  const texts = [...outline.letterhead.map((line) => line.text), input.citizen?.cpr ?? ''];
  return texts.flatMap((text) => [...text.matchAll(/(?<!\d)(\d{6})-?\d{4}(?!\d)/gu)].map((match) => match[1] ?? ''));
}
