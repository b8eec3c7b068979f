import type { Draft } from '../../domain/draft.ts';
import { Failure } from '../../domain/failure.ts';
import { piecesOf } from '../../storage/draft-pieces.ts';
import type { StepDeps } from '../step.ts';

/** The whole file under its own key, made of its pieces, which then go. Repeating it finds the file made. Throws `upload.incomplete`. */
export async function gatherDraft(draft: Draft, objects: StepDeps['objects']): Promise<Uint8Array> {
  const pieces = await piecesOf(draft, objects);
  if (pieces.length === 0) return objects.get(draft.objectKey);
  const chunks: Uint8Array[] = [];
  for (const key of pieces) chunks.push(await objects.get(key));
  const bytes = Buffer.concat(chunks);
  if (bytes.length !== draft.bytes) {
    // a crash while the pieces went: the file itself stands already
    if (await objects.has(draft.objectKey)) return objects.get(draft.objectKey);
    throw new Failure('upload.incomplete');
  }
  await objects.put(draft.objectKey, bytes);
  for (const key of pieces) await objects.remove(key);
  return bytes;
}
