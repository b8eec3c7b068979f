import type { DocumentHead } from '../../../domain/document.ts';
import { textsFor } from '../../../domain/texts/index.ts';
import type { DocumentItem } from '../client/types.ts';

/** Titles are written in Danish, whatever language the page speaks. */
const months = textsFor('da').months.join('|');
const monthAtEnd = new RegExp(`, (?:${months}) \\d{4}$`, 'u');

/**
 * The title without the month that it ends with: beside a title stands the day itself.
 *
 * @example titleBesideDate({ title: 'Statusrapport, Jobvejen, august 2024' }) // 'Statusrapport, Jobvejen'
 */
export function titleBesideDate({ title }: Pick<DocumentHead, 'title'>): string {
  return title.replace(monthAtEnd, '');
}

/** What a document is called beside its day: its own title once it has been read, the name of its file until then. */
export function titleOf({ head, fileName }: Pick<DocumentItem, 'head' | 'fileName'>): string {
  return head === null || head.title.trim() === '' ? fileName : titleBesideDate(head);
}
