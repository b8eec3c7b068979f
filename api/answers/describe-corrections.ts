import type { z } from 'zod';
import type { Correction } from '../../domain/correction.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { ApiDeps } from '../deps.ts';
import { namesOf } from './names-of.ts';
import type { correctionItem } from '../schemas/correction.ts';

type Item = z.output<typeof correctionItem>;

/** Corrections of one case with names, and with the words they are about as they stand now. */
export async function describeCorrections(corrections: readonly Correction[], { records }: ApiDeps): Promise<Item[]> {
  const nameOf = await namesOf(
    corrections.flatMap(({ by, undone }) => [by, undone?.by ?? null]),
    records,
  );
  const textOf = await textsOf(corrections, records);
  return corrections.map(({ id, sha256, passage, field, from, value, of, by, at, undone }) => ({
    id,
    sha256,
    passage,
    field,
    from,
    value,
    of,
    text: passage === null ? null : (textOf.get(passage) ?? null),
    at: at.toISOString(),
    by: nameOf(by),
    undone: undone === null ? null : { at: undone.at.toISOString(), by: nameOf(undone.by) },
  }));
}

/** Each document is read once, however many of its passages were corrected. */
async function textsOf(corrections: readonly Correction[], { overviews }: ApiDeps['records']): Promise<ReadonlyMap<PassageId, string>> {
  const documents = new Map(corrections.flatMap(({ sha256, passage, caseId }) => (passage === null ? [] : [[sha256, caseId] as const])));
  const read = await Promise.all([...documents].map(([sha256, caseId]) => overviews.comparedDocument(caseId, sha256)));
  return new Map(read.flatMap((document) => document?.passages.map(({ id, text }) => [id, text] as const) ?? []));
}
