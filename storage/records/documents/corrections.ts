import type { Kysely, Selectable } from 'kysely';
import type { Correction } from '../../../domain/correction.ts';
import type { Corrections } from './corrections-port.ts';
import type { Tables } from '../tables.ts';

function toCorrection(row: Selectable<Tables['corrections']>): Correction {
  return {
    id: row.correction_id,
    caseId: row.case_id,
    sha256: row.sha256,
    passage: row.passage_id,
    words: row.words_sha256,
    place: row.place,
    field: row.field,
    from: row.from_value,
    value: row.value,
    of: row.of_passage_id,
    ofWords: row.of_words_sha256,
    ofPlace: row.of_place,
    by: row.made_by,
    at: row.made_at,
    undone: row.undone_by === null || row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
  };
}

/** Not the passage's id alone: after a newer reading the same id may stand for other words, or for the same words elsewhere. */
function targetOf({ sha256, passage, words, place, field }: Correction): string {
  return JSON.stringify([sha256, passage, words, place, field]);
}

/** Kept apart from the labels they correct, so that a newer classification replaces labels and leaves corrections standing. */
export function correctionsOn(db: Kysely<Tables>): Corrections {
  const list: Corrections['list'] = async (caseId) => {
    const rows = await db.selectFrom('corrections').selectAll().where('case_id', '=', caseId).orderBy('position').execute();
    return rows.map(toCorrection);
  };
  return {
    async make({ id, caseId, sha256, passage, words, place, field, from, value, of, ofWords, ofPlace, by, at }) {
      await db
        .insertInto('corrections')
        .values({
          case_id: caseId,
          correction_id: id,
          sha256,
          passage_id: passage,
          words_sha256: words,
          place: place === null ? null : JSON.stringify(place),
          field,
          from_value: from,
          value,
          of_passage_id: of,
          of_words_sha256: ofWords,
          of_place: ofPlace === null ? null : JSON.stringify(ofPlace),
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
    async cases() {
      const rows = await db
        .selectFrom('corrections')
        .select('case_id')
        .distinct()
        .where('undone_at', 'is', null)
        .orderBy('case_id')
        .execute();
      return rows.map((row) => row.case_id);
    },
    async active(caseId) {
      const newest = new Map<string, Correction>();
      for (const correction of await list(caseId)) {
        if (correction.undone !== null) continue;
        const target = targetOf(correction);
        newest.delete(target); // a Map keeps the place of what it replaces, and the newest must come last
        newest.set(target, correction);
      }
      return [...newest.values()];
    },
  };
}
