import { useEffect, useRef, useState, type RefObject } from 'react';
import { DetailedError, Upload } from 'tus-js-client';

import type { FailureCode } from '../../../../domain/failures.ts';
import { portalApi, type DraftItem } from '../../client/portal.ts';
import { codeOf, ownHeaders } from '../../client/request.ts';

/** A file on its way. */
export interface Going {
  readonly key: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly sent: number;
  /** Null before the server knows of it. */
  readonly draftId: string | null;
  /** `broken` can go on; `refused` cannot. */
  readonly state: 'going' | 'broken' | 'refused';
  readonly failure: FailureCode | null;
}

/** One piece: what a broken connection costs at most. */
const PIECE_BYTES = 8_388_608;
const WAITS = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

interface Into {
  readonly sendingId: string;
  readonly drafts: readonly DraftItem[];
  readonly onChange: () => void;
}

export interface Uploads {
  readonly going: readonly Going[];
  add(files: readonly File[]): void;
  goOn(key: number): void;
  cancel(key: number): void;
}

let lastKey = 0;

/** Uploads into a sending; a file that the server has a part of, by name and size, goes on where it stopped. */
export function useUploads({ sendingId, drafts, onChange }: Into): Uploads {
  const [going, setGoing] = useState<readonly Going[]>([]);
  const uploads = useRef(new Map<number, Upload>());
  const set = (key: number, changes: Partial<Going>): void =>
    setGoing((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const drop = (key: number): void => {
    uploads.current.delete(key);
    setGoing((all) => all.filter((one) => one.key !== key));
  };
  useEffect(() => {
    const running = uploads.current;
    return () => void [...running.values()].map((upload) => upload.abort());
  }, []);
  useGoOnWhenBack(uploads, going, set);

  const start = (file: File, part: DraftItem | undefined): void => {
    lastKey += 1;
    const key = lastKey;
    const upload = uploadOf(file, {
      sendingId,
      part,
      onKnown: (draftId) => {
        set(key, { draftId });
        onChange();
      },
      onProgress: (sent) => set(key, { sent }),
      onDone: () => {
        drop(key);
        onChange();
      },
      onFailed: (error) => set(key, isRefusal(error) ? { state: 'refused', failure: failureIn(error) } : { state: 'broken' }),
    });
    uploads.current.set(key, upload);
    const { name: fileName, size: bytes } = file;
    setGoing((all) => [...all, { key, fileName, bytes, sent: 0, draftId: part?.id ?? null, state: 'going', failure: null }]);
    upload.start();
  };

  return {
    going,
    add(files) {
      const free = drafts.filter(({ id, state }) => state === 'uploading' && !going.some(({ draftId }) => draftId === id));
      for (const file of files) {
        const at = free.findIndex(({ fileName, bytes }) => fileName === file.name && bytes === file.size);
        start(file, at < 0 ? undefined : free.splice(at, 1)[0]);
      }
    },
    goOn(key) {
      set(key, { state: 'going' });
      uploads.current.get(key)?.start();
    },
    cancel(key) {
      void uploads.current.get(key)?.abort();
      const draftId = going.find((one) => one.key === key)?.draftId ?? null;
      drop(key);
      if (draftId !== null) void portalApi.discard(draftId).then(onChange, onChange);
    },
  };
}

interface Told {
  readonly sendingId: string;
  /** What the server has of the file already. */
  readonly part: DraftItem | undefined;
  readonly onKnown: (draftId: string | null) => void;
  readonly onProgress: (sent: number) => void;
  readonly onDone: () => void;
  readonly onFailed: (error: Error) => void;
}

function uploadOf(file: File, { sendingId, part, onKnown, onProgress, onDone, onFailed }: Told): Upload {
  const upload = new Upload(file, {
    endpoint: portalApi.uploads,
    ...(part !== undefined && { uploadUrl: `${portalApi.uploads}/${part.id}` }),
    metadata: { sending: sendingId, filename: file.name },
    headers: { ...ownHeaders() },
    chunkSize: PIECE_BYTES,
    retryDelays: WAITS,
    storeFingerprintForResuming: false, // a list of file names would stay behind on a shared computer
    onShouldRetry: (error) => !isRefusal(error),
    onUploadUrlAvailable: () => onKnown(upload.url?.split('/').at(-1) ?? null),
    onProgress,
    onSuccess: onDone,
    onError: onFailed,
  });
  return upload;
}

/** What broke off for want of a network goes on by itself once there is one. */
function useGoOnWhenBack(
  uploads: RefObject<ReadonlyMap<number, Upload>>,
  going: readonly Going[],
  set: (key: number, changes: Partial<Going>) => void,
): void {
  useEffect(() => {
    const goOn = (): void => {
      for (const { key } of going.filter(({ state }) => state === 'broken')) {
        set(key, { state: 'going' });
        uploads.current.get(key)?.start();
      }
    };
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  });
}

/** Trying again would get the same answer. 409 and 423: another piece was under way. */
function isRefusal(error: Error): boolean {
  const status = error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
  return status >= 400 && status < 500 && status !== 409 && status !== 423 && status !== 429;
}

function failureIn(error: Error): FailureCode {
  if (!(error instanceof DetailedError)) return 'internal.unexpected';
  const { originalResponse: response } = error;
  try {
    return codeOf(JSON.parse(response?.getBody() ?? ''), response?.getStatus() ?? 0);
  } catch {
    return codeOf(null, response?.getStatus() ?? 0);
  }
}
