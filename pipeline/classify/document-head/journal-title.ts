import type { DocumentHead } from '../../../domain/document.ts';
import { kindRows } from '../document-kinds/index.ts';

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
const MAX_LENGTH = 90;

/**
 * A short Danish title for the journal: what, from whom, when.
 *
 * @example journalTitle({ kind: 'supplier_status', organisation: 'Jobvejen ApS', ... }, 'Rapport', 'pdf') // 'Statusrapport, Jobvejen, april 2024'
 */
export function journalTitle(
  head: Pick<DocumentHead, 'kind' | 'organisation' | 'author' | 'documentDate' | 'received'>,
  ownTitle: string | null,
  format: string,
): string {
  const name =
    format === 'eml' && head.kind === 'correspondence'
      ? 'Mail'
      : head.kind === 'other' && ownTitle !== null
        ? ownTitle
        : (kindRows.find((row) => row.id === head.kind)?.name ?? 'Dokument');
  const from = head.kind === 'cv' ? undefined : (shortName(head.organisation) ?? shortAuthor(head.author));
  const day = head.documentDate ?? head.received;
  const month = day === null ? undefined : `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
  return [name, from, month]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
    .slice(0, MAX_LENGTH);
}

function shortName(organisation: string | null): string | undefined {
  return organisation
    ?.split(',')[0]
    ?.replace(/\s(?:ApS|A\/S|I\/S|P\/S)$/u, '')
    .trim();
}

/** A mail address is no name: what stands after its @ is the sender's house. */
function shortAuthor(author: string | null): string | undefined {
  return author?.split(',')[0]?.replace(/^.*@([^.@]+)\..*$/u, '$1');
}
