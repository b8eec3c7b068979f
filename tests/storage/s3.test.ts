import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { expect, test } from 'vitest';
import { openS3 } from '../../storage/objects/s3.ts';
import { objectStoreContract } from '../contracts/object-store.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected address, expected a port');
  return address.port;
}

objectStoreContract('s3', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik-s3-'));
  const port = await freePort();
  const server = new S3rver({ address: '127.0.0.1', port, directory: folder, silent: true });
  await server.run();
  return {
    store: openS3({ url: `http://S3RVER:S3RVER@127.0.0.1:${port}/documents` }),
    remove: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});

test('a store that does not answer is a failure that a retry can help', async () => {
  const store = openS3({ url: `http://a:b@127.0.0.1:${await freePort()}/documents` });
  await expect(store.get('some/key')).rejects.toMatchObject({ code: 'object-store.unreachable', retry: true });
});
