import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { refusalOf } from '../../parsers/refused.ts';
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
  /** Largest file taken; the same as for an upload. */
  readonly maxBytes: number;
}

/** Hands a file of this machine to the running system, with the checks of an upload. Throws `file.unreadable` and what the checks throw. */
export async function receiveFile({ path, maxBytes, ...file }: FileToReceive, { records, objects, queues }: Services): Promise<Received> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure('file.unreadable', {}, { cause });
  });
  return receiveDocument(
    { ...file, fileName: basename(path), bytes },
    {
      cases: records.cases,
      documents: records.documents,
      objects,
      check: checkUpTo(maxBytes),
      parseLater: (document) => queues.add('parse', document),
    },
  );
}

function checkUpTo(maxBytes: number): (bytes: Uint8Array, fileName: string) => string {
  return (bytes, fileName) => {
    const format = recogniseFormat(bytes, fileName);
    checkFile({ fileName, size: bytes.length, format, refusal: refusalOf(bytes) }, maxBytes);
    return format === null ? '' : mediaTypeOf(format, bytes); // null has been refused on the line above
  };
}
