import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInbox } from '../../../storage/inboxes/index.ts';
import { connectS3 } from '../../../storage/objects/s3-client.ts';
import { inboxSourceContract, sidecarContract, type OpenedInbox } from '../../contracts/inbox-source.ts';
import { startS3, type S3Server } from '../../support/s3.ts';

let server: S3Server;
beforeAll(async () => {
  server = await startS3();
  const { client, bucket } = connectS3({ url: server.url });
  await client.makeBucket(bucket);
});
afterAll(() => server.stop());

async function openOwn(): Promise<OpenedInbox> {
  const url = `${server.url}/post/${randomUUID()}`;
  const { client, bucket } = connectS3({ url: server.url });
  const prefix = `${new URL(url).pathname.split('/').slice(2).join('/')}/`;
  const keysBelow = async (below: string): Promise<readonly string[]> => {
    const keys: string[] = [];
    for await (const { name } of client.listObjectsV2(bucket, prefix + below, true) as AsyncIterable<{ name?: string }>)
      if (name !== undefined) keys.push(name);
    return keys;
  };
  return {
    open: () => openInbox({ kind: 's3', address: url }),
    put: async (name, content) => (await client.putObject(bucket, prefix + name, Buffer.from(content)), name),
    textsIn: async (below) => Promise.all((await keysBelow(`${below}/`)).map(async (key) => text(await client.getObject(bucket, key)))),
    remove: async () => undefined, // the server's folder goes with it
  };
}

inboxSourceContract('s3', openOwn);
sidecarContract('s3', openOwn);

test('a bucket that is not there is told by code', async () => {
  const source = openInbox({ kind: 's3', address: server.url.replace('/documents', '/nowhere') });
  await expect(source.list()).rejects.toMatchObject({ code: 'inbox.no-folder' });
});
