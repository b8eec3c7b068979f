import { sql, type Kysely, type Selectable } from 'kysely';
import type { Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind } from '../../../domain/labels.ts';
import { readableBy } from '../cases/readable-by.ts';
import { inChunks } from '../in-chunks.ts';
import type { Tables } from '../tables.ts';
import type { Looking } from './quality-port.ts';
import type { QualitySample, QualitySamples, SampledPaper } from './samples-port.ts';

type Db = Kysely<Tables>;

/** Samples of an audit, their papers and what was said of them. */
export function qualitySamplesOn(db: Db): QualitySamples {
  return {
    keep: (sample, by) => keep(db, sample, by),
    list: (looking) => list(db, looking),
    async find(looking, id) {
      const row = await db
        .selectFrom('quality_samples')
        .selectAll()
        .where('sample_id', '=', id)
        .where('unit_id', '=', looking.person.unit)
        .executeTakeFirst();
      return row === undefined ? null : { ...toSample(row), papers: await papersOf(db, looking, id) };
    },
    ofCase: (caseId) => ofCase(db, caseId),
    ...sayingOn(db),
  };
}

function toSample(row: Selectable<Tables['quality_samples']>): QualitySample {
  const { sample_id: id, from_day: from, to_day: to, made_at: at, seed, kind, organisation, size, population, drawn, questions } = row;
  return { id, seed, from, to, kind, organisation, size, population, drawn, questions, at };
}

async function keep(db: Db, sample: Parameters<QualitySamples['keep']>[0], by: Looking['person']): Promise<void> {
  const { id, seed, from, to, kind, organisation, size, population, drawn, questions, at, papers } = sample;
  const rows = papers.map(({ caseId, sha256 }, index) => ({ sample_id: id, position: index + 1, case_id: caseId, sha256, remark: null }));
  const row = { sample_id: id, unit_id: by.unit, seed, from_day: from, to_day: to, kind, organisation, size, population, drawn };
  await db.transaction().execute(async (work) => {
    const { numInsertedOrUpdatedRows } = await work
      .insertInto('quality_samples')
      .values({ ...row, questions: [...questions], made_by: by.id, made_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return;
    await inChunks(rows, (chunk) =>
      work
        .insertInto('quality_sample_papers')
        .values([...chunk])
        .execute(),
    );
  });
}

async function list(db: Db, { person }: Looking): ReturnType<QualitySamples['list']> {
  const rows = await db
    .selectFrom('quality_samples')
    .selectAll()
    .select(
      sql<number>`(select count(*)::integer from quality_sample_papers p where p.sample_id = quality_samples.sample_id and (p.remark is not null
        or exists (select from quality_verdicts v where v.sample_id = p.sample_id and v.position = p.position)))`.as('judged'),
    )
    .where('unit_id', '=', person.unit)
    .orderBy('made_at', 'desc')
    .orderBy('sample_id')
    .execute();
  return rows.map((row) => ({ ...toSample(row), judged: row.judged }));
}

interface PaperRow {
  readonly position: number;
  readonly case_id: SampledPaper['caseId'];
  readonly reference: string;
  readonly sha256: Sha256;
  readonly title: string | null;
  readonly file_name: string;
  readonly kind: DocumentKind | null;
  readonly organisation: string | null;
  readonly document_date: string | null;
  readonly received: string;
  readonly findings: readonly string[] | null;
  readonly verdicts: SampledPaper['verdicts'] | null;
  readonly remark: string | null;
}

/** A paper that is on its way into the overview again keeps its place, with what is known of it. */
async function papersOf(db: Db, { person, today }: Looking, id: string): Promise<readonly SampledPaper[]> {
  const readable = db.selectFrom('cases').selectAll().where(readableBy(person, today));
  const { rows } = await sql<PaperRow>`
    select p.position, p.case_id, c.reference, p.sha256, p.remark, d.file_name, d.received, o.kind, o.findings,
      case when o.kind like 'supplier\\_%' then o.organisation end as organisation,
      o.compared -> 'head' ->> 'title' as title, o.compared -> 'head' ->> 'documentDate' as document_date,
      (select json_object_agg(v.question, v.verdict) from quality_verdicts v where v.sample_id = p.sample_id and v.position = p.position)
        as verdicts
    from quality_sample_papers p join documents d on d.case_id = p.case_id and d.sha256 = p.sha256
    join (${readable}) c on c.case_id = p.case_id
    left join overview_documents o on o.case_id = p.case_id and o.sha256 = p.sha256
    where p.sample_id = ${id} order by p.position`.execute(db);
  return rows.map(({ case_id, file_name, title, kind, document_date, findings, verdicts, ...row }) => ({
    ...row,
    caseId: case_id,
    title: title === null || title.trim() === '' ? file_name : title,
    kind: kind ?? 'other',
    documentDate: document_date,
    findings: findings ?? [],
    verdicts: verdicts ?? {},
  }));
}

function sayingOn(db: Db): Pick<QualitySamples, 'judge' | 'remark'> {
  return {
    async judge({ sample, position }, { question, verdict, by, at }) {
      if (verdict === null) {
        await db
          .deleteFrom('quality_verdicts')
          .where('sample_id', '=', sample)
          .where('position', '=', position)
          .where('question', '=', question)
          .execute();
        return;
      }
      const said = { verdict, judged_by: by, judged_at: at };
      await db
        .insertInto('quality_verdicts')
        .values({ sample_id: sample, position, question, ...said })
        .onConflict((conflict) => conflict.columns(['sample_id', 'position', 'question']).doUpdateSet(said))
        .execute();
    },
    async remark({ sample, position }, remark) {
      await db
        .updateTable('quality_sample_papers')
        .set({ remark })
        .where('sample_id', '=', sample)
        .where('position', '=', position)
        .execute();
    },
  };
}

async function ofCase(db: Db, caseId: SampledPaper['caseId']): ReturnType<QualitySamples['ofCase']> {
  const { rows } = await sql<{ sha256: Sha256; verdicts: SampledPaper['verdicts'] | null; remark: string | null }>`
    select p.sha256, p.remark, (select json_object_agg(v.question, v.verdict) from quality_verdicts v
      where v.sample_id = p.sample_id and v.position = p.position) as verdicts
    from quality_sample_papers p where p.case_id = ${caseId} order by p.sample_id, p.position`.execute(db);
  return rows.flatMap(({ verdicts, ...row }) => (verdicts === null && row.remark === null ? [] : [{ ...row, verdicts: verdicts ?? {} }]));
}
