import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../domain/failure.ts';
import type { PartsReady } from '../../storage/parts-ready.ts';

export interface OperationsCall {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly ready: () => Promise<PartsReady>;
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
}

export interface OperationsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A port for a service manager and a scraper: lives, is ready, figures. It holds nothing about a citizen. Throws `port.taken`. */
export async function serveOperations({ host, port, ready, metrics }: OperationsCall): Promise<OperationsServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    answer(path, response, { ready, metrics }).catch(() => send(response, 500, 'text/plain', 'failed\n'));
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', (cause) => listening.reject(new Failure('port.taken', { port }, { cause })));
  server.listen(port, host, listening.resolve);
  await listening.promise;
  return {
    port: (server.address() as AddressInfo).port, // a listening TCP server has no other kind of address
    close: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  path: string,
  response: ServerResponse,
  { ready, metrics }: Pick<OperationsCall, 'ready' | 'metrics'>,
): Promise<void> {
  if (path === '/health/live') return send(response, 200, 'text/plain', 'ok\n');
  if (path === '/health/ready') {
    const { isReady, parts } = await ready();
    return send(response, isReady ? 200 : 503, 'application/json', JSON.stringify({ status: isReady ? 'ready' : 'not-ready', parts }));
  }
  if (path !== '/metrics') return send(response, 404, 'text/plain', 'nothing here\n');
  const { type, text } = await metrics();
  send(response, 200, type, text);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
