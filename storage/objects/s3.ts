import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { S3Error, type Client } from 'minio';
import { Failure } from '../../domain/failure.ts';
import { counted } from './counted.ts';
import { checkKey, checkPrefix } from './object-key.ts';
import type { ObjectStore } from './object-store.ts';
import { connectS3, type S3Place } from './s3-client.ts';

/** Some servers answer the range 0-0 with the whole object. */
const FEWEST_BYTES = 2;
/** A server may cut a reader off when the key is written again; the next reading sees the new object. */
const READINGS = 4;

const missingCodes = new Set(['NoSuchKey', 'NotFound', 'NoSuchObject']);

/** Objects in a bucket, through the minio client. The bucket is made at the first use where it is not there. */
export function openS3(place: S3Place): ObjectStore {
  const { client, bucket, region } = connectS3(place);
  let ready: Promise<void> | null = null;

  async function using<T>(act: () => Promise<T>): Promise<T> {
    try {
      ready ??= makeBucket(client, bucket, region);
      await ready;
      return await act();
    } catch (cause) {
      if (cause instanceof S3Error && missingCodes.has(cause.code ?? '')) throw new Failure('object.missing', {}, { cause });
      if (cause instanceof Failure) throw cause; // of what was being read to be written
      ready = null;
      throw new Failure('object-store.unreachable', {}, { cause });
    }
  }

  const onKey = <T>(key: string, act: () => Promise<T>): Promise<T> => {
    checkKey(key);
    return using(act);
  };
  const sizeOf = async (key: string): Promise<number> => (await client.statObject(bucket, key)).size;
  return {
    put: (key, bytes) => onKey(key, async () => void (await client.putObject(bucket, key, Buffer.from(bytes), bytes.length))),
    // a size is told, or the client would keep parts of half a gigabyte
    putStream: (key, { size, parts }) =>
      onKey(key, async () => void (await client.putObject(bucket, key, Readable.from(counted(parts, size), { objectMode: false }), size))),
    get: (key) => onKey(key, () => readWhole(async () => buffer(await client.getObject(bucket, key)))),
    getRange: (key, start, end) =>
      onKey(key, async () => {
        const last = Math.min(end, await sizeOf(key));
        if (last <= start) return new Uint8Array();
        const asked = Math.max(last - start, FEWEST_BYTES);
        return (await buffer(await client.getPartialObject(bucket, key, start, asked))).subarray(0, last - start);
      }),
    has: (key) =>
      onKey(key, async () => {
        await sizeOf(key);
        return true;
      }).catch((failure: unknown) => {
        if (failure instanceof Failure && failure.code === 'object.missing') return false;
        throw failure;
      }),
    remove: (key) => onKey(key, () => client.removeObject(bucket, key)),
    list: async function* (prefix) {
      checkPrefix(prefix);
      yield* await using(() => keysOf(client.listObjectsV2(bucket, prefix, true)));
    },
    close: async () => undefined,
  };
}

/** What the server calls itself, e.g. `MinIO`; empty where it does not say. Throws `object-store.unreachable`. */
export async function askS3Server(place: S3Place): Promise<string> {
  const { client, bucket, region } = connectS3(place);
  try {
    const { headers } = await client.makeRequestAsync({ method: 'HEAD', bucketName: bucket }, '', [200], region);
    return String(headers.server ?? '');
  } catch (cause) {
    throw new Failure('object-store.unreachable', {}, { cause });
  }
}

async function readWhole(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  for (let reading = 1; ; reading++) {
    try {
      return await read();
    } catch (error) {
      if (error instanceof S3Error || reading === READINGS) throw error;
    }
  }
}

async function keysOf(objects: AsyncIterable<{ name?: string }>): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { name } of objects) if (name !== undefined) keys.push(name);
  return keys.toSorted((a, b) => (a < b ? -1 : 1));
}

async function makeBucket(client: Client, bucket: string, region: string): Promise<void> {
  if (await client.bucketExists(bucket)) return;
  await client.makeBucket(bucket, region).catch((error: unknown) => {
    // Another process made it in between.
    if (!(error instanceof S3Error) || !['BucketAlreadyOwnedByYou', 'BucketAlreadyExists'].includes(error.code ?? '')) throw error;
  });
}
