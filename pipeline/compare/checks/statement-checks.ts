import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import { datesOf } from '../language/dates.ts';
import { inContext } from './report-kinds.ts';

const NUMBERED = /^\s*(\d{1,2})\s*[.)]/u;
const NO_ANSWER = /^(?:-+|\/|–|se (?:tidligere|ovenfor|journal)\w*|ikke besvaret|ubesvaret)\.?$/iu;
const SEEN = /\b(?:kons|konsultation|undersøg|set |samtale|fremmødt|besøg|skrevet efter|udfærdiget efter)/u;

/**
 * Questions of the form without an answer: numbers left out between those that have one, and answers that only point elsewhere. A question after the
 * last answered one is not seen, because blank fields hold no passage.
 */
export function checkUnanswered({ passages }: Pick<ClassifiedDocument, 'passages'>): Check | null {
  const answered = new Map<number, string>();
  const empty: string[] = [];
  for (const { section, text } of passages) {
    const number = Number(section?.match(NUMBERED)?.[1] ?? NaN);
    if (Number.isNaN(number) || section === null) continue;
    if (NO_ANSWER.test(text.trim()) && !answered.has(number)) empty.push(section);
    else answered.set(number, section);
  }
  const last = Math.max(0, ...answered.keys());
  const skipped = Array.from({ length: last }, (_, i) => i + 1).filter(
    (number) => !answered.has(number) && !empty.some((section) => Number(section.match(NUMBERED)?.[1]) === number),
  );
  const open = [
    ...new Set(empty.filter((section) => !answered.has(Number(section.match(NUMBERED)?.[1])))),
    ...skipped.map((number) => `${number}.`),
  ];
  return open.length === 0 ? null : { code: 'statement.unanswered', words: open.join(' | ') };
}

/** No passage tells the day the citizen was seen. Rests on the absence, so the words are those about seeing the citizen, if any. */
export function checkConsultationDate({ passages }: Pick<ClassifiedDocument, 'passages'>): Check | null {
  const seen = passages.filter((passage) => SEEN.test(inContext(passage)));
  const isDated = seen.some(
    ({ text, heading }) =>
      heading === 'formalia' && (/\bd\.\s?d\./u.test(text) || datesOf(text.toLowerCase()).some(({ day }) => day !== null)),
  );
  return isDated
    ? null
    : {
        code: 'statement.no-consultation-date',
        words: seen
          .filter(({ heading }) => heading === 'formalia')
          .map(({ text }) => text)
          .join(' | '),
      };
}
