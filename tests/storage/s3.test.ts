import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
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

/** A server that answers everything in the same way. */
async function startStub(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer({}, answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://key:secret@127.0.0.1:${typeof address === 'object' ? address?.port : ''}/documents`;
}

test('a store that refuses the key is away, not empty', async () => {
  const url = await startStub((_request, response) =>
    response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error><Code>AccessDenied</Code></Error>'),
  );
  const store = openS3({ url });
  await expect(store.has('some/key')).rejects.toMatchObject({ code: 'object-store.unreachable' });
  await expect(store.get('some/key')).rejects.toMatchObject({ code: 'object-store.unreachable' });
  await expect(store.put('some/key', Buffer.from('x'))).rejects.toMatchObject({ code: 'object-store.unreachable' });
  await expect(Array.fromAsync(store.list('some/'))).rejects.toMatchObject({ code: 'object-store.unreachable' });
});

test.each([
  ['takes the call and stays silent', 0],
  ['falls silent in the middle of an object', 1_000],
])('a store that %s is away in the end', async (_how, length) => {
  const url = await startStub(({ method }, response) => {
    if (length === 0) return;
    response.writeHead(200, { 'content-length': length });
    if (method === 'GET') response.write('x');
    else response.end();
  });
  await expect(openS3({ url, silentMilliseconds: 100 }).get('some/key')).rejects.toMatchObject({
    code: 'object-store.unreachable',
    retry: true,
  });
});
