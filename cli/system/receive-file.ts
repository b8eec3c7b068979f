import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { checkFile, mediaTypeOf } from '../../pipeline/intake/index.ts';
import type { Services } from '../../runtime/services.ts';
import { receiveDocument, type Received } from '../../storage/receive-document.ts';

export interface FileToReceive {
  readonly path: string;
  readonly caseId: CaseId;
  /** ISO day. */
  readonly received: string;
  /** Names this reception, so that a second one is no second receipt. */
  readonly receipt?: string;
}

/** Hands a file of this machine to the running system, with the checks of an upload. Throws `file.unreadable` and what the checks throw. */
export async function receiveFile({ path, ...file }: FileToReceive, { records, objects, queues }: Services): Promise<Received> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure('file.unreadable', {}, { cause });
  });
  return receiveDocument(
    { ...file, fileName: basename(path), bytes },
    { cases: records.cases, documents: records.documents, objects, check, parseLater: (document) => queues.add('parse', document) },
  );
}

function check(bytes: Uint8Array, fileName: string): string {
  const format = recogniseFormat(bytes, fileName);
  checkFile({ fileName, size: bytes.length, format }, MAX_BYTES);
  return format === null ? '' : mediaTypeOf(format, bytes); // null has been refused on the line above
}
