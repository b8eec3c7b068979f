import type { Kysely, Selectable, Updateable } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { Note, Notes, NoteVersion } from './notes-port.ts';
import type { Tables } from '../tables.ts';

function toNote(row: Selectable<Tables['notes']>): Note {
  return {
    id: row.note_id,
    caseId: row.case_id,
    sha256: row.sha256,
    passage: row.passage_id,
    words: row.words_sha256,
    text: row.text,
    version: row.version,
    by: row.made_by,
    at: row.made_at,
    changed: row.changed_at,
  };
}

/** Notes are rows of their own: no reading or labelling of a document touches them. */
export function notesOn(db: Kysely<Tables>): Notes {
  const update = async ({ caseId, id, version }: NoteVersion, change: Updateable<Tables['notes']>): Promise<void> => {
    const { numUpdatedRows } = await db
      .updateTable('notes')
      .set({ ...change, version: version + 1 })
      .where('case_id', '=', caseId)
      .where('note_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Failure('request.changed-meanwhile', { version });
  };
  return {
    async add({ id, caseId, sha256, passage, words, text, by, at }) {
      await db
        .insertInto('notes')
        .values({ case_id: caseId, note_id: id, sha256, passage_id: passage, words_sha256: words, text, made_by: by, made_at: at })
        .onConflict((conflict) => conflict.columns(['case_id', 'note_id']).doNothing())
        .execute();
    },
    async list(caseId) {
      const rows = await db
        .selectFrom('notes')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('removed_at', 'is', null)
        .orderBy('position')
        .execute();
      return rows.map(toNote);
    },
    async find(caseId, id) {
      const row = await db.selectFrom('notes').selectAll().where('case_id', '=', caseId).where('note_id', '=', id).executeTakeFirst();
      return row === undefined ? null : { ...toNote(row), isRemoved: row.removed_at !== null };
    },
    change: (of, { text, at }) => update(of, { text, changed_at: at }),
    remove: (of, at) => update(of, { removed_at: at }),
  };
}
