import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nobody listened on a moment ago. Somebody else may take it before you do. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected address, expected a port');
  return address.port;
}
