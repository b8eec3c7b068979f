import type { ComparedDocument } from '../../domain/document.ts';
import { da } from '../../domain/texts/da.ts';
import { letterWords } from '../../domain/texts/letter-words.ts';
import { sayDate } from '../../domain/texts/say-date.ts';

type Judged = Pick<ComparedDocument, 'head' | 'flags'>;

/** What a document lacks that its sender can mend, in Danish sentences; none where the checks found nothing of the kind. */
export function returnReasons({ head: { checks }, flags }: Judged): readonly string[] {
  const { returned } = letterWords;
  const found = checks.flatMap(({ code, words }): readonly string[] => {
    const sentence = returned.checks[code];
    if (sentence === undefined) return [];
    // a question that was asked stands in the words; sentences of other documents never go out
    return [sentence.endsWith(':') ? `${sentence} ${words.split(' | ').join('; ')}` : sentence];
  });
  return [...new Set([...flags.map((flag) => returned.flags[flag]), ...found])];
}

/** The same as a letter to the sender; null where there is nothing to mend. */
export function returnAsText(document: Judged, reference: string): string | null {
  const reasons = returnReasons(document);
  if (reasons.length === 0) return null;
  const { returned, greeting, regards } = letterWords;
  const { kind, organisation, documentDate, received } = document.head;
  const day = documentDate ?? received;
  return [
    returned.subject(da.kinds[kind], reference),
    '',
    greeting(organisation),
    '',
    returned.received(da.kinds[kind], day === null ? da.overview.undated : sayDate(day, da), reference),
    returned.lacks,
    ...reasons.map((reason) => `- ${reason}`),
    '',
    returned.send,
    '',
    regards,
    '',
  ].join('\n');
}
