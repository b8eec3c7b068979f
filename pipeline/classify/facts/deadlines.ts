import type { Fact } from '../../../domain/passage.ts';
import { dateMentions, isoDay, isoOf, type DateMention } from '../document-head/date-mentions.ts';

const due =
  /senest|(?<![\p{L}\d])inden(?! for)(?![\p{L}\d])|(?<![\p{L}\d])frist(?:en)?(?![\p{L}\d])|dagsorden|behandler sagen|forelægges|til og med den|svar(?:es)?(?![\p{L}\d])|afleveres|holder pladsen/iu;
const appointment = /samtale|opfølgning|møde|status|rapport|bemærkninger|afventes|rundbord|næste/iu;

/** Days by which something is due or meets. A year left out is the first in which the day lies after the document's date. */
export function deadlineFacts(text: string, isNextStep: boolean, documentDate: string | null): Fact[] {
  if (!due.test(text) && !(isNextStep && appointment.test(text))) return [];
  return dateMentions(text).flatMap((mention): Fact[] => {
    const before = text.slice(0, mention.start);
    if (!due.test(before) && !(isNextStep && appointment.test(text)) && !/^\s?(?:senest|er frist)/iu.test(text.slice(mention.end)))
      return [];
    const date = isoDay(mention) ?? nextDay(mention, documentDate);
    return date === null || (documentDate !== null && date < documentDate) ? [] : [{ type: 'deadline', date }];
  });
}

function nextDay({ month, day }: DateMention, documentDate: string | null): string | null {
  if (day === null || documentDate === null) return null;
  const year = Number(documentDate.slice(0, 4));
  const same = isoOf(year, month, day);
  return same >= documentDate ? same : isoOf(year + 1, month, day);
}
