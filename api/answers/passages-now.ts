import type { CaseId, PassageId, Sha256 } from '../../domain/ids.ts';
import { wordsOf } from '../../pipeline/correct/index.ts';
import type { Records } from '../../storage/records/records.ts';

/** A passage that somebody wrote something on, with the SHA-256 of its words then. */
export interface WrittenOn {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly passage: PassageId;
  readonly words: Sha256;
}

/**
 * Where what was written stands now: a document read anew gives its words other ids, and a note or question follows the words it was written on, as
 * corrections do. Null where no passage holds them any more.
 */
export async function passagesNow(
  written: readonly WrittenOn[],
  records: Pick<Records, 'overviews' | 'documents'>,
): Promise<(on: WrittenOn) => PassageId | null> {
  const caseOf = new Map(written.map(({ caseId, sha256 }) => [sha256, caseId]));
  const documents = new Map(
    await Promise.all([...caseOf].map(async ([sha256, caseId]) => [sha256, await wordsIn(caseId, sha256, records)] as const)),
  );
  return ({ sha256, passage, words }) => {
    const document = documents.get(sha256);
    if (document?.get(passage) === words) return passage;
    return [...(document ?? [])].find(([, held]) => held === words)?.[0] ?? null;
  };
}

type Words = ReadonlyMap<PassageId, Sha256>;

async function wordsIn(caseId: CaseId, sha256: Sha256, { overviews, documents }: Pick<Records, 'overviews' | 'documents'>): Promise<Words> {
  const document = (await overviews.comparedDocument(caseId, sha256)) ?? (await documents.findClassified(caseId, sha256));
  return new Map(document?.passages.map(({ id, text }) => [id, wordsOf(text)]));
}
