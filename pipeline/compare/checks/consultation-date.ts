import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import { datesOf } from '../language/dates.ts';
import { inContext, quote } from './report-kinds.ts';

const SEEN = /(?<!\p{L})(?:kons|konsultation|undersøg|set |samtale|fremmødt|besøg|skrevet efter|udfærdiget efter|telefonkons)/u;
/** The doctor fills LÆ 125 in from the files alone: nobody is to be seen for it. */
const FROM_FILES = 'lae_125';

/** No passage tells the day the citizen was seen. Rests on the words where it would stand. */
export function checkConsultationDate({ head, passages }: Pick<ClassifiedDocument, 'head' | 'passages'>): Check | null {
  if (head.kind === FROM_FILES) return null;
  const formalia = passages.filter(({ heading }) => heading === 'formalia');
  const seen = formalia.filter((passage) => SEEN.test(inContext(passage)));
  const isDated =
    formalia.some(({ details }) => details.some(({ type }) => type === 'consultation_date')) ||
    seen.some(({ text }) => /\bd\.\s?d\./u.test(text) || datesOf(text.toLowerCase()).some(({ day }) => day !== null));
  return isDated ? null : { code: 'statement.no-consultation-date', words: quote(seen.length > 0 ? seen : formalia) };
}
