import { buffer } from 'node:stream/consumers';
import { CopyDestinationOptions, CopySourceOptions, S3Error, type Client } from 'minio';
import { Failure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { connectS3 } from '../objects/s3-client.ts';
import { doneFolder, failedFolder, type InboxFile, type InboxSource } from './inbox-source.ts';
import { listPapers } from './list-papers.ts';
import { numbered, whyNot } from './why-not.ts';

interface Bucket {
  readonly client: Client;
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
}

const missing = new Set(['NoSuchKey', 'NotFound', 'NoSuchObject']);
const refused = new Set(['AccessDenied', 'InvalidAccessKeyId', 'SignatureDoesNotMatch', 'Forbidden']);

/** The objects right below a prefix of a bucket. An object is whole as soon as it is listed. */
export function openS3Inbox(url: string): InboxSource {
  const { client, bucket } = connectS3({ url });
  const path = decodeURIComponent(new URL(url).pathname).split('/').slice(2).join('/');
  const place: Bucket = { client, bucket, prefix: path === '' || path.endsWith('/') ? path : `${path}/` };
  const moveAll = (file: InboxFile, to: string): Promise<void> =>
    asFailure('inbox.unwritable', async () => {
      if (file.sidecar !== null) await move(place, file.sidecar, to);
      await move(place, file.name, to);
    });
  return {
    list: () => asFailure('inbox.unreachable', () => list(place)),
    fetch: (file) => asFailure('inbox.unreachable', () => fetchObject(place, file)),
    done: (file) => moveAll(file, doneFolder),
    failed: async (file, why) => {
      const { name, bytes } = whyNot(file.name, why);
      const key = `${place.prefix}${failedFolder}/${name}`;
      await asFailure('inbox.unwritable', () => client.putObject(bucket, key, bytes, bytes.length));
      await moveAll(file, failedFolder);
    },
    close: async () => undefined,
  };
}

async function list({ client, bucket, prefix }: Bucket): Promise<readonly InboxFile[]> {
  const files: Omit<InboxFile, 'sidecar'>[] = [];
  for await (const { name, size, etag } of client.listObjectsV2(bucket, prefix, false) as AsyncIterable<{
    readonly name?: string;
    readonly size: number;
    readonly etag?: string;
  }>) {
    if (name === undefined || name.endsWith('/')) continue; // a folder, or the mark of one
    files.push({ name: name.slice(prefix.length), size, stamp: `${size}/${etag ?? ''}`, isWhole: true });
  }
  return listPapers(files);
}

async function fetchObject({ client, bucket, prefix }: Bucket, file: InboxFile): ReturnType<InboxSource['fetch']> {
  const read = (name: string): Promise<Buffer | null> => unlessGone(async () => buffer(await client.getObject(bucket, prefix + name)));
  const bytes = await read(file.name);
  if (bytes === null || bytes.length !== file.size) return null;
  const sidecar = file.sidecar === null ? null : await read(file.sidecar);
  return { fileName: file.name, bytes, sidecar, received: null, sender: null };
}

async function move({ client, bucket, prefix }: Bucket, name: string, to: string): Promise<void> {
  const source = prefix + name;
  if (!(await isThere({ client, bucket, prefix }, source))) return;
  for (let number = 1; ; number++) {
    const target = `${prefix}${to}/${numbered(name, number)}`;
    if (await isThere({ client, bucket, prefix }, target)) continue;
    await client.copyObject(
      new CopySourceOptions({ Bucket: bucket, Object: source }),
      new CopyDestinationOptions({ Bucket: bucket, Object: target }),
    );
    await client.removeObject(bucket, source);
    return;
  }
}

async function isThere({ client, bucket }: Bucket, key: string): Promise<boolean> {
  return (await unlessGone(() => client.statObject(bucket, key))) !== null;
}

async function unlessGone<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof S3Error && missing.has(thrown.code ?? '')) return null;
    throw thrown;
  }
}

async function asFailure<T>(otherwise: FailureCode, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const code = cause instanceof S3Error ? (cause.code ?? '') : '';
    if (code === 'NoSuchBucket') throw new Failure('inbox.no-folder', {}, { cause });
    throw new Failure(refused.has(code) ? 'inbox.refused' : otherwise, {}, { cause });
  }
}
