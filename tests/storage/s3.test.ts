import { expect, test } from 'vitest';
import { openS3 } from '../../storage/objects/s3.ts';
import { objectStoreContract } from '../contracts/object-store.ts';
import { freePort } from '../support/free-port.ts';
import { startS3 } from '../support/s3.ts';

objectStoreContract('s3', async () => {
  const server = await startS3();
  return { store: openS3({ url: server.url }), remove: () => server.stop() };
});

test('a store that does not answer is a failure that a retry can help', async () => {
  const store = openS3({ url: `http://a:b@127.0.0.1:${await freePort()}/documents` });
  await expect(store.get('some/key')).rejects.toMatchObject({ code: 'object-store.unreachable', retry: true });
});
