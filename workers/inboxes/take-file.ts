import { danishDay } from '../../domain/danish-day.ts';
import { asFailure, Failure } from '../../domain/failure.ts';
import { da } from '../../domain/texts/da.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { checkFile, mediaTypeOf, readSidecar, safeFileName } from '../../pipeline/intake/index.ts';
import type { FetchedFile, InboxFile, InboxPlace, InboxSource } from '../../storage/inboxes/index.ts';
import { receiveUnfiled } from '../../storage/receive-unfiled.ts';
import { auditWorker } from '../audit-worker.ts';
import type { StepDeps } from '../step.ts';

interface TakeFileDeps {
  readonly source: InboxSource;
  /** Largest file taken. */
  readonly maxBytes: number;
  readonly deps: StepDeps;
}

/**
 * Fetches, stores and only then moves one file. A crash in between leaves the file in its inbox, and the next worker finds its receipt by
 * name and bytes. What the sender must mend goes to the failed folder with its sentence; what passes throws, and the file stays.
 */
export async function takeFile(
  file: InboxFile,
  place: InboxPlace,
  { source, maxBytes, deps }: TakeFileDeps,
): Promise<'taken' | 'refused' | 'left'> {
  const { inboxes } = deps.records;
  const taking = { machine: 'inbox', action: 'document.upload', what: 'inbox', reason: `inbox ${place.id}` } as const;
  try {
    if (file.size > maxBytes) throw new Failure('upload.too-large', { maxBytes });
    const fetched = await source.fetch(file);
    if (fetched === null) return 'left';
    await auditWorker(deps, taking);
    await store(file, fetched, { place, maxBytes, deps });
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.retry) throw failure;
    await auditWorker(deps, { ...taking, refused: failure.code });
    await source.failed(file, { code: failure.code, sentence: `${da.unfiled.notTaken} ${da.failures[failure.code]}` });
    await inboxes.forget(place.id, file.name);
    deps.log.warn({ inbox: place.id, code: failure.code }, 'file of an inbox refused');
    return 'refused';
  }
  await source.done(file);
  await inboxes.forget(place.id, file.name);
  return 'taken';
}

interface StoreCall {
  readonly place: InboxPlace;
  readonly maxBytes: number;
  readonly deps: Pick<StepDeps, 'records' | 'objects' | 'queues'>;
}

async function store({ name }: InboxFile, fetched: FetchedFile, { place, maxBytes, deps }: StoreCall): Promise<void> {
  const { records, objects, queues } = deps;
  const told = readSidecar(fetched.sidecar);
  const file = {
    inbox: place.id,
    unit: place.unit,
    name,
    fileName: safeFileName(fetched.fileName),
    bytes: fetched.bytes,
    received: told.received ?? danishDay(fetched.received ?? new Date()),
    sender: told.sender ?? fetched.sender,
    statedReference: told.reference,
  };
  await receiveUnfiled(file, {
    unfiled: records.unfiled,
    objects,
    check: (bytes, fileName) => {
      const format = recogniseFormat(bytes, fileName);
      checkFile({ fileName, size: bytes.length, format }, maxBytes);
      return format === null ? 'application/octet-stream' : mediaTypeOf(format, bytes);
    },
    readLater: (receiptId) => queues.add('receipt', { receiptId }),
  });
}
