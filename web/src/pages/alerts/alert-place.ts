import type { AlertItem } from '../../client/alerts.ts';
import { pathOf } from '../../routing/route.ts';

/** Where an alert is about: the document opened beside its list, the list of documents, the orders, the statement of what is new, or the overview. */
export function alertPlace({ kind, caseId, document }: Pick<AlertItem, 'kind' | 'caseId' | 'document'>): string {
  const opened = document === null ? '' : `?dokument=${document.sha256}`;
  if (kind === 'news') return `${pathOf({ name: 'overview', caseId })}${opened}`;
  if (kind === 'report-flagged') return `${pathOf({ name: 'documents', caseId })}${opened}`;
  if (kind === 'document-failed') return pathOf({ name: 'documents', caseId });
  if (kind === 'question-asked') return `${pathOf({ name: 'record', caseId })}${opened}`;
  if (kind === 'order-overdue') return pathOf({ name: 'orders', caseId });
  return kind === 'case-silent' ? pathOf({ name: 'news', caseId }) : pathOf({ name: 'overview', caseId });
}
