import { createHash } from 'node:crypto';
import type { Draft } from '../../domain/draft.ts';
import { Failure } from '../../domain/failure.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { piecesOf, pieceSize } from '../../storage/draft-pieces.ts';
import { readParts } from '../../storage/objects/read-parts.ts';
import type { StepDeps } from '../step.ts';

/**
 * Makes the whole file under its own key of its pieces, which then go, and gives its SHA-256; one piece stands in memory at a time. Repeating it
 * finds the file made. Throws `upload.incomplete`.
 */
export async function gatherDraft(draft: Draft, objects: StepDeps['objects']): Promise<Sha256> {
  const pieces = await piecesOf(draft, objects);
  const size = pieces.reduce((sum, key) => sum + pieceSize(key), 0);
  const hash = createHash('sha256');
  if (size !== draft.bytes) {
    // made before, and then perhaps cut off while the pieces went
    if (!(await objects.has(draft.objectKey))) throw new Failure('upload.incomplete');
    for await (const part of readParts(objects, draft.objectKey, draft.bytes)) hash.update(part);
  } else {
    const read = async function* (): AsyncGenerator<Uint8Array> {
      for (const key of pieces) {
        const bytes = await objects.get(key);
        hash.update(bytes);
        yield bytes;
      }
    };
    await objects.putStream(draft.objectKey, { size, parts: read() });
  }
  for (const key of pieces) await objects.remove(key);
  return hash.digest('hex') as Sha256;
}
