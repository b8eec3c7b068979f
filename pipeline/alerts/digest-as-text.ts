import { alertKinds, type AlertCounts } from '../../domain/alert.ts';
import { sumOf, type AlertWords } from '../../domain/texts/alert-words.ts';

/** What is told outside: counts, and where to look. */
export interface Told {
  readonly counts: AlertCounts;
  /** A count. */
  readonly cases: number;
  /** Of the page of alerts, for every case the same. */
  readonly link: string;
}

/** The mail, as text alone: nothing is loaded when it is opened. */
export function digestAsText({ counts, cases, link }: Told, words: AlertWords): { readonly subject: string; readonly text: string } {
  const lines = alertKinds.flatMap((kind) => (counts[kind] === 0 ? [] : [`- ${words.counted[kind](counts[kind])}`]));
  const text = [words.opening, '', ...lines, '', words.link, link, '', words.closing, ''].join('\n');
  return { subject: words.subject(sumOf(counts), cases), text };
}
