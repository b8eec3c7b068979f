import type { NewAlert } from '../../domain/alert.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { OverviewDocument } from '../../domain/overview.ts';

/**
 * What a document's arrival in the overview tells. The first alert is always there, with no pieces where the document brings nothing: it says
 * that the document was looked at, so that reading or labelling it anew is no news.
 */
export function alertsOf(caseId: CaseId, { head, flags, counts }: OverviewDocument): readonly NewAlert[] {
  const common = { caseId, document: head.sha256, documentKind: head.kind };
  const pieces = counts.new + counts.changed + counts.conflicting;
  const news: NewAlert = { ...common, id: `news/${head.sha256}`, kind: 'news', flags: [], pieces };
  if (flags.length === 0) return [news];
  return [news, { ...common, id: `flagged/${head.sha256}`, kind: 'report-flagged', flags, pieces: 0 }];
}
