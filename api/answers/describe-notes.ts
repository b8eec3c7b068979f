import type { z } from 'zod';
import type { PersonId, Sha256 } from '../../domain/ids.ts';
import { wordsOf } from '../../pipeline/correct/index.ts';
import type { Note } from '../../storage/records/cases/notes-port.ts';
import type { ApiDeps } from '../deps.ts';
import { namesOf } from './names-of.ts';
import type { noteItem } from '../schemas/note.ts';

type Item = z.output<typeof noteItem>;

/** Notes of one case with names, and whether each still stands at the words it was written on. */
export async function describeNotes(notes: readonly Note[], reader: PersonId, { records }: ApiDeps): Promise<Item[]> {
  const nameOf = await namesOf(
    notes.map(({ by }) => by),
    records,
  );
  const noted = new Map(notes.map(({ caseId, sha256 }) => [sha256, caseId]));
  const documents = new Map(
    await Promise.all([...noted].map(async ([sha256, caseId]) => [sha256, await wordsIn(caseId, sha256, records)] as const)),
  );
  return notes.map(({ id, sha256, passage, words, text, version, by, at, changed }) => {
    const now = passageNow(passage, words, documents.get(sha256));
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

type Words = ReadonlyMap<Note['passage'], Sha256>;

/** A document read anew gives its words other ids: a note follows the words it was written on, as corrections do. */
function passageNow(passage: Note['passage'], words: Sha256, document: Words = new Map()): Note['passage'] | null {
  if (document.get(passage) === words) return passage;
  return [...document].find(([, held]) => held === words)?.[0] ?? null;
}

async function wordsIn(caseId: Note['caseId'], sha256: Sha256, { overviews, documents }: ApiDeps['records']): Promise<Words> {
  const document = (await overviews.comparedDocument(caseId, sha256)) ?? (await documents.findClassified(caseId, sha256));
  return new Map(document?.passages.map(({ id, text }) => [id, wordsOf(text)]));
}
