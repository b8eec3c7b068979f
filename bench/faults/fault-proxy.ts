import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** What stands between a process and a server does with each connection. */
export type Behaviour =
  | { readonly kind: 'pass' }
  /** Open connections are cut, new ones reset. */
  | { readonly kind: 'refuse' }
  /** Each piece of either direction waits. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The answer breaks off after so many bytes of a connection: half a file. */
  | { readonly kind: 'cut'; readonly afterBytes: () => number };

export interface FaultProxy {
  readonly port: number;
  /** Where the server is now; it may come back on another port. */
  lead(port: number): void;
  behave(how: Behaviour): void;
  close(): Promise<void>;
}

/** A port that stays while the server behind it comes and goes, and that can do worse than pass on. */
export async function openFaultProxy(): Promise<FaultProxy> {
  let target = 0;
  let how: Behaviour = { kind: 'pass' };
  const open = new Set<Socket>();
  const cutAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer({ allowHalfOpen: true }, (near) => {
    keep(near);
    if (how.kind === 'refuse' || target === 0) return void near.resetAndDestroy();
    const far = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    keep(far);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    near.pipe(passing(() => how)).pipe(far);
    const left = { bytes: how.kind === 'cut' ? how.afterBytes() : Infinity };
    far
      .pipe(passing(() => how))
      .pipe(cutting(left, near))
      .pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected address, expected a port');
  return {
    port: address.port,
    lead: (port) => void (target = port),
    behave: (next) => {
      how = next;
      if (next.kind === 'refuse' || next.kind === 'cut') cutAll();
    },
    close: async () => {
      server.close();
      cutAll();
      await once(server, 'close');
    },
  };
}

function passing(how: () => Behaviour): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const now = how();
      if (now.kind !== 'slow') return done(null, chunk);
      setTimeout(() => done(null, chunk), now.milliseconds);
    },
  });
}

function cutting(left: { bytes: number }, near: Socket): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const told = chunk.subarray(0, left.bytes);
      left.bytes -= chunk.length;
      done(null, told);
      if (left.bytes <= 0) setImmediate(() => near.resetAndDestroy());
    },
  });
}
