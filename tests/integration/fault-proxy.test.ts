import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openFaultProxy } from '../../bench/faults/fault-proxy.ts';

/** A server that says again what it hears. */
async function startEcho(): Promise<{ readonly port: number; readonly heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      heard.push(String(chunk));
      socket.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected address, expected a port');
  return { port: address.port, heard };
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

const said = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0]);

test('behind a split nothing arrives and no connection ends; when it is over, everything arrives', { timeout: 30_000 }, async () => {
  const echo = await startEcho();
  const proxy = await openFaultProxy();
  onTestFinished(() => proxy.close());
  proxy.lead(echo.port);
  const old = await open(proxy.port);
  old.write('before');
  expect(await said(old)).toBe('before');

  proxy.behave({ kind: 'silent' });
  const fresh = await open(proxy.port);
  const leaving = await open(proxy.port);
  old.write('during');
  fresh.write('new');
  leaving.end('last words');
  const past = await open(echo.port);
  past.write('past it');
  expect(await said(past)).toBe('past it');
  expect(echo.heard).toEqual(['before', 'past it']);
  expect([old.destroyed, fresh.destroyed]).toEqual([false, false]);

  proxy.behave({ kind: 'pass' });
  expect(await Promise.all([said(old), said(fresh), said(leaving)])).toEqual(['during', 'new', 'last words']);
});
