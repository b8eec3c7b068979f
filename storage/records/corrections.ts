import type { Kysely, Selectable } from 'kysely';
import type { Correction } from '../../domain/correction.ts';
import type { Corrections } from './corrections-port.ts';
import type { Tables } from './tables.ts';

function toCorrection(row: Selectable<Tables['corrections']>): Correction {
  return {
    id: row.correction_id,
    caseId: row.case_id,
    sha256: row.sha256,
    passage: row.passage_id,
    words: row.words_sha256,
    field: row.field,
    value: row.value,
    of: row.of_passage_id,
    by: row.made_by,
    at: row.made_at,
    undone: row.undone_by === null || row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
  };
}

/** Kept apart from the labels they correct, so that a newer classification replaces labels and leaves corrections standing. */
export function correctionsOn(db: Kysely<Tables>): Corrections {
  const list: Corrections['list'] = async (caseId) => {
    const rows = await db.selectFrom('corrections').selectAll().where('case_id', '=', caseId).orderBy('position').execute();
    return rows.map(toCorrection);
  };
  return {
    async make({ id, caseId, sha256, passage, words, field, value, of, by, at }) {
      await db
        .insertInto('corrections')
        .values({
          case_id: caseId,
          correction_id: id,
          sha256,
          passage_id: passage,
          words_sha256: words,
          field,
          value,
          of_passage_id: of,
          made_by: by,
          made_at: at,
          undone_by: null,
          undone_at: null,
        })
        .onConflict((conflict) => conflict.columns(['case_id', 'correction_id']).doNothing())
        .execute();
    },
    async undo(caseId, id, by, at) {
      await db
        .updateTable('corrections')
        .set({ undone_by: by, undone_at: at })
        .where('case_id', '=', caseId)
        .where('correction_id', '=', id)
        .where('undone_at', 'is', null)
        .execute();
    },
    list,
    async active(caseId) {
      const newest = new Map<string, Correction>();
      for (const correction of await list(caseId)) {
        if (correction.undone === null) newest.set(`${correction.passage ?? correction.sha256} ${correction.field}`, correction);
      }
      return [...newest.values()];
    },
  };
}
