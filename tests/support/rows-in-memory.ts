import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId, PassageId, Sha256 } from '../../domain/ids.ts';
import type { HeldPassage, Overview, OverviewChanges, OverviewGroup } from '../../domain/overview.ts';
import { documentRow, passageRows } from '../../storage/records/overviews/overview-rows.ts';
import { overviewFromRows } from '../../storage/records/overviews/overview-from-rows.ts';

/** The rows of one overview without a database: what Postgres holds after the same saves. */
export interface RowsInMemory {
  readonly digests: Map<Sha256, string>;
  save(changes: OverviewChanges): void;
  heldPassages(documents: ReadonlySet<Sha256>): readonly HeldPassage[];
  overview(): Overview;
}

type PassageRow = Parameters<typeof overviewFromRows>[0]['passages'][number];
type DocumentRow = Parameters<typeof overviewFromRows>[0]['documents'][number];
const caseId = 'case-1' as CaseId;

export function rowsInMemory(): RowsInMemory {
  const digests = new Map<Sha256, string>();
  const documents = new Map<Sha256, DocumentRow>();
  const passages = new Map<PassageId, PassageRow>();
  const groups = new Map<PassageId, OverviewGroup>();
  const drop = (sha256: Sha256): void => {
    digests.delete(sha256);
    documents.delete(sha256);
    for (const [id, row] of passages) if (row.sha256 === sha256) passages.delete(id);
  };
  return {
    digests,
    save(changes) {
      for (const { document } of changes.documents) drop(document.head.sha256);
      changes.removed.forEach(drop);
      for (const changed of changes.documents) {
        const row = documentRow(caseId, changed);
        const compared: ComparedDocument = JSON.parse(row.compared);
        documents.set(row.sha256, { ...row, position: 0, compared, entry: JSON.parse(row.entry ?? 'null') });
        digests.set(row.sha256, row.digest);
        for (const each of passageRows(caseId, changed))
          passages.set(each.passage_id, {
            ...each,
            of_passage_id: each.of_passage_id ?? null,
            line_id: each.line_id ?? null,
            passage: JSON.parse(each.passage),
          });
      }
      for (const id of changes.noGroups) groups.delete(id);
      for (const group of changes.groups) groups.set(group.id, group);
      for (const { passage, line } of changes.moved) {
        const row = passages.get(passage);
        if (row !== undefined) passages.set(passage, { ...row, line_id: line });
      }
    },
    heldPassages: (wanted) =>
      [...passages.values()]
        .filter(({ sha256 }) => wanted.has(sha256))
        .map((row) => ({ passage: row.passage_id, line: row.line_id, of: row.of_passage_id })),
    overview: () =>
      overviewFromRows({
        documents: [...documents.values()],
        passages: [...passages.values()],
        groups: [...groups.values()].map(({ id, heading, part, passage, against }) => ({
          case_id: caseId,
          line_id: id,
          heading,
          part,
          passage_id: passage,
          against_passage_id: against,
        })),
      }),
  };
}
