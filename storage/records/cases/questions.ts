import { sql, type Kysely } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { Answer, Question, Questions, Written } from './questions-port.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** Questions and their answers are rows of their own: no reading or labelling of a document touches them. */
export function questionsOn(db: Db): Questions {
  return {
    async ask({ id, caseId, bundle, sha256, passage, words, text, by, at }) {
      const { rows } = await sql`
        insert into questions (case_id, question_id, bundle_id, sha256, passage_id, words_sha256, text, asked_by, asked_at)
        select case_id, ${id}, bundle_id, sha256, ${passage}, ${words}, ${text}, ${by}, ${at}::timestamptz from bundle_documents
        where case_id = ${caseId} and bundle_id = ${bundle} and sha256 = ${sha256}
        on conflict (case_id, question_id) do update set case_id = excluded.case_id returning question_id`.execute(db);
      if (rows.length === 0) throw new Failure('document.unknown');
    },
    async answer({ caseId, question }, { id, text, by, at }) {
      await db
        .insertInto('question_answers')
        .values({ case_id: caseId, answer_id: id, question_id: question, text, written_by: by, written_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    list: (caseId, bundle) => list(db, caseId, bundle),
    async find({ caseId, id }) {
      const { rows } = await sql<Written>`
        select 'question' as kind, bundle_id as bundle, asked_by as by from questions where case_id = ${caseId} and question_id = ${id}
        union all
        select 'answer', q.bundle_id, a.written_by from question_answers a join questions q using (case_id, question_id)
        where case_id = ${caseId} and answer_id = ${id}`.execute(db);
      return rows[0] ?? null;
    },
    async remove({ caseId, id }, when) {
      await db.updateTable('questions').set({ removed_at: when }).where('case_id', '=', caseId).where('question_id', '=', id).execute();
      await db
        .updateTable('question_answers')
        .set({ removed_at: when })
        .where('case_id', '=', caseId)
        .where('answer_id', '=', id)
        .execute();
    },
  };
}

async function list(db: Db, caseId: CaseId, bundle: string | undefined): Promise<readonly Question[]> {
  const questions = db.selectFrom('questions').selectAll().where('case_id', '=', caseId).where('removed_at', 'is', null);
  const asked = bundle === undefined ? questions : questions.where('bundle_id', '=', bundle);
  const rows = await asked.orderBy('position').execute();
  const written = await db
    .selectFrom('question_answers')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute();
  const answers = Map.groupBy(written, (row) => row.question_id);
  return rows.map((row) => ({
    id: row.question_id,
    caseId: row.case_id,
    bundle: row.bundle_id,
    sha256: row.sha256,
    passage: row.passage_id,
    words: row.words_sha256,
    text: row.text,
    by: row.asked_by,
    at: row.asked_at,
    answers: (answers.get(row.question_id) ?? []).map((answer): Answer => ({
      id: answer.answer_id,
      text: answer.text,
      by: answer.written_by,
      at: answer.written_at,
    })),
  }));
}
