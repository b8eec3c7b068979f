import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';

export interface StartedRedis {
  readonly url: string;
  readonly server: ChildProcess;
}

/** A Redis with its files in a folder, ready to answer. Throws where it ends before that, with what it said: a port taken meanwhile, no such program. */
export async function startRedis(folder: string, args: readonly string[] = []): Promise<StartedRedis> {
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const ready = Promise.withResolvers<void>();
  server.once('error', ready.reject);
  server.once('close', (code) => ready.reject(new Error(`redis-server ended with ${code}; it said:\n${said.join('\n')}`)));
  createInterface({ input: server.stdout }).on('line', (line) => {
    said.push(line);
    if (line.includes('Ready to accept connections')) ready.resolve();
  });
  await ready.promise;
  return { url: `redis://127.0.0.1:${port}`, server };
}
