import http from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { Client, S3Error } from 'minio';
import { Failure } from '../../domain/failure.ts';
import { checkKey, checkPrefix } from './object-key.ts';
import type { ObjectStore } from './object-store.ts';

/** `http(s)://KEY:SECRET@host[:port]/bucket[?region=eu-west-1]`: MinIO or any other S3 server. */
export interface S3Place {
  readonly url: string;
  /** A server that says nothing for this long is away. */
  readonly silentMilliseconds?: number;
}

/** Without an end to silence a request would wait for ever; long enough for a slow disk. */
const SILENT_MILLISECONDS = 20_000;
/** Some servers answer the range 0-0 with the whole object. */
const FEWEST_BYTES = 2;
/** A server may cut a reader off when the key is written again; the next reading sees the new object. */
const READINGS = 4;

const missingCodes = new Set(['NoSuchKey', 'NotFound', 'NoSuchObject']);

/** Objects in a bucket, through the minio client. The bucket is made at the first use where it is not there. */
export function openS3(place: S3Place): ObjectStore {
  const { client, bucket, region } = connect(place);
  let ready: Promise<void> | null = null;

  async function using<T>(act: () => Promise<T>): Promise<T> {
    try {
      ready ??= makeBucket(client, bucket, region);
      await ready;
      return await act();
    } catch (cause) {
      if (cause instanceof S3Error && missingCodes.has(cause.code ?? '')) throw new Failure('object.missing', {}, { cause });
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
  const { client, bucket, region } = connect(place);
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

type Request = typeof http.request;

/** The client's own way of asking, with an end to silence. */
function endingSilence(request: Request, milliseconds: number): { request: Request } {
  const asking = (...call: Parameters<Request>): ReturnType<Request> => {
    const asked = request(...call);
    return asked.setTimeout(milliseconds, () => asked.destroy(new Error('The server stayed silent')));
  };
  return { request: asking as Request };
}

function connect({ url, silentMilliseconds = SILENT_MILLISECONDS }: S3Place): { client: Client; bucket: string; region: string } {
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  const region = searchParams.get('region') ?? 'us-east-1';
  const client = new Client({
    endPoint: hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    useSSL: protocol === 'https:',
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
    region,
    transport: endingSilence(protocol === 'https:' ? https.request : http.request, silentMilliseconds),
  });
  return { client, bucket: pathname.split('/')[1] ?? '', region };
}

async function makeBucket(client: Client, bucket: string, region: string): Promise<void> {
  if (await client.bucketExists(bucket)) return;
  await client.makeBucket(bucket, region).catch((error: unknown) => {
    // Another process made it in between.
    if (!(error instanceof S3Error) || !['BucketAlreadyOwnedByYou', 'BucketAlreadyExists'].includes(error.code ?? '')) throw error;
  });
}
