import type { Draft } from '../domain/draft.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { objectPrefixOf } from './object-prefix.ts';
import type { CaseId } from '../domain/ids.ts';

/** Where a draft lies: below its case, so that deleting the case takes it along. */
export function draftKeyOf(caseId: CaseId, draftId: string): string {
  return `${objectPrefixOf(caseId)}draft-${draftId}`;
}

/** More digits than any upload has. */
const DIGITS = 12;

/** A piece of an upload, from one byte up to but without another: sorted by name, pieces stand in order. */
export function pieceKeyOf({ objectKey }: Pick<Draft, 'objectKey'>, from: number, to: number): string {
  return `${objectKey}.part-${String(from).padStart(DIGITS, '0')}-${String(to).padStart(DIGITS, '0')}`;
}

/** How many bytes a piece holds, as its name says. */
export function pieceSize(key: string): number {
  const [, from, to] = /\.part-(\d+)-(\d+)$/u.exec(key) ?? [];
  return Number(to ?? 0) - Number(from ?? 0);
}

/** The pieces of a draft, in order. */
export async function piecesOf({ objectKey }: Pick<Draft, 'objectKey'>, objects: Pick<ObjectStore, 'list'>): Promise<readonly string[]> {
  return Array.fromAsync(objects.list(`${objectKey}.part-`));
}

/** The draft's bytes and pieces are gone. Succeeds where there are none. */
export async function dropDraftObjects(draft: Pick<Draft, 'objectKey'>, objects: Pick<ObjectStore, 'list' | 'remove'>): Promise<void> {
  for (const key of await piecesOf(draft, objects)) await objects.remove(key);
  await objects.remove(draft.objectKey);
}
