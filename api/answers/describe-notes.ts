import type { z } from 'zod';
import type { PersonId } from '../../domain/ids.ts';
import type { Note } from '../../storage/records/cases/notes-port.ts';
import type { ApiDeps } from '../deps.ts';
import { namesOf } from './names-of.ts';
import { passagesNow } from './passages-now.ts';
import type { noteItem } from '../schemas/note.ts';

type Item = z.output<typeof noteItem>;

/** Notes of one case with names, and whether each still stands at the words it was written on. */
export async function describeNotes(notes: readonly Note[], reader: PersonId, { records }: ApiDeps): Promise<Item[]> {
  const nameOf = await namesOf(
    notes.map(({ by }) => by),
    records,
  );
  const nowOf = await passagesNow(notes, records);
  return notes.map((note) => {
    const { id, sha256, passage, text, version, by, at, changed } = note;
    const now = nowOf(note);
    return {
      id,
      sha256,
      passage: now ?? passage,
      text,
      version,
      at: at.toISOString(),
      by: nameOf(by),
      changed: changed?.toISOString() ?? null,
      isMine: by === reader,
      stands: now !== null,
    };
  });
}
