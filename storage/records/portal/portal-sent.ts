import { sql, type Kysely } from 'kysely';
import type { FailureCode } from '../../../domain/failures.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import type { SentState } from '../../../domain/draft.ts';
import type { Portal, SentFile, SentSending } from './portal-port.ts';
import type { DocumentState } from '../rows.ts';
import { toSending } from './sending-row.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** Sent sendings with what became of each file. */
export function sentOn(db: Db): Pick<Portal, 'sentBy' | 'sentTo'> {
  const sendings = () =>
    db
      .selectFrom('sendings')
      .innerJoin('people', 'people.person_id', 'sendings.person_id')
      .leftJoin('upload_links', 'upload_links.sending_id', 'sendings.sending_id')
      .selectAll('sendings')
      .select(({ fn }) => fn.coalesce('upload_links.made_for', 'people.name').as('by'))
      .where('sent_at', 'is not', null)
      .orderBy('sent_at', 'desc');
  type Row = Awaited<ReturnType<ReturnType<typeof sendings>['execute']>>[number];
  const withFiles = async (rows: readonly Row[]): Promise<SentSending[]> => {
    const files = await filesOf(
      db,
      rows.map((row) => row.sending_id),
    );
    return rows.map((row) => ({
      ...toSending(row),
      sentAt: row.sent_at ?? row.made_at,
      by: row.by,
      files: files.get(row.sending_id) ?? [],
    }));
  };
  return {
    sentBy: async (organisation, atMost) => {
      const own = sendings()
        .where('people.unit_id', '=', organisation)
        // a sender who has changed organisation brings nothing along about cases that the new one has no part in
        .where('sendings.case_id', 'in', (query) =>
          query.selectFrom('case_suppliers').select('case_id').where('unit_id', '=', organisation),
        );
      return withFiles(await own.limit(atMost).execute());
    },
    sentTo: async (caseId) => withFiles(await sendings().where('sendings.case_id', '=', caseId).execute()),
  };
}

interface FileRow {
  readonly sending_id: string;
  readonly file_name: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly remark: string | null;
  readonly made: boolean;
  readonly state: DocumentState | null;
  readonly failure_code: FailureCode | null;
  readonly infected: boolean;
  readonly reasons: readonly string[] | null;
  readonly returned_at: Date | null;
}

async function filesOf(db: Db, sendings: readonly string[]): Promise<ReadonlyMap<string, SentFile[]>> {
  const { rows } = await sql<FileRow>`
    select drafts.sending_id, drafts.file_name, drafts.bytes, drafts.sha256, drafts.remark, drafts.made, documents.state,
      coalesce(documents.failure_code, documents.waiting_code) as failure_code,
      exists (select from documents inside where inside.case_id = drafts.case_id and inside.scan = 'infected'
        and drafts.sha256 in (inside.sha256, inside.parent)) as infected,
      document_returns.reasons, document_returns.returned_at
    from drafts left join documents on documents.case_id = drafts.case_id and documents.sha256 = drafts.sha256
    left join document_returns on document_returns.case_id = drafts.case_id and document_returns.sha256 = drafts.sha256
    where drafts.state = 'sent' and drafts.sending_id = any(${sendings}::text[]) order by drafts.position`.execute(db);
  const files = Map.groupBy(rows, (row) => row.sending_id);
  return new Map([...files].map(([id, of]) => [id, of.map(toFile)]));
}

function toFile(row: FileRow): SentFile {
  const { file_name: fileName, bytes, sha256, remark, reasons, returned_at: at } = row;
  const returned = reasons === null || at === null ? null : { at, reasons };
  return { fileName, bytes, sha256, remark, state: stateOf(row), failure: row.infected ? 'document.infected' : row.failure_code, returned };
}

/** One that was taken out of its case waits for a caseworker, or went where its sender is not told. */
function stateOf({ state, made, infected }: FileRow): SentState {
  if (infected) return 'infected';
  if (state === null) return made ? 'held' : 'waiting';
  if (state === 'failed') return 'failed';
  return state === 'classified' || state === 'in-overview' ? 'read' : 'waiting';
}
