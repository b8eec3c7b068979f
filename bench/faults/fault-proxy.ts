import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

/** What stands between a process and a server does with each connection. */
export type Behaviour =
  | { readonly kind: 'pass' }
  /** Open connections are cut, new ones reset. */
  | { readonly kind: 'refuse' }
  /** Each piece of either direction waits. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The answer breaks off after so many bytes of a connection: half a file. */
  | { readonly kind: 'cut'; readonly afterBytes: () => number }
  /** Nothing arrives on either side and no connection ends, as where a network is split; what was sent arrives when it is whole again. */
  | { readonly kind: 'silent' };

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
  let whole = Promise.withResolvers<void>();
  const untilHeard = async (): Promise<void> => {
    while (how.kind === 'silent') await whole.promise;
  };
  const open = new Set<Socket>();
  const cutAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const join = (near: Socket): void => {
    if (how.kind === 'refuse' || target === 0) return void near.resetAndDestroy();
    const far = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    keep(far);
    near.once('close', () => void untilHeard().then(() => far.destroy()));
    far.once('close', () => void untilHeard().then(() => near.destroy()));
    near.pipe(passing(() => how, untilHeard)).pipe(far);
    const left = { bytes: how.kind === 'cut' ? how.afterBytes() : Infinity };
    far
      .pipe(passing(() => how, untilHeard))
      .pipe(cutting(left, near))
      .pipe(near);
  };
  const server = createServer({ allowHalfOpen: true }, (near) => {
    keep(near);
    void untilHeard().then(() => join(near));
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
      whole.resolve();
      whole = Promise.withResolvers();
      if (next.kind === 'refuse' || next.kind === 'cut') cutAll();
    },
    close: async () => {
      server.close();
      how = { kind: 'pass' };
      whole.resolve();
      cutAll();
      await once(server, 'close');
    },
  };
}

function passing(how: () => Behaviour, untilHeard: () => Promise<void>): Transform {
  const late = async (chunk: Buffer, done: TransformCallback): Promise<void> => {
    await untilHeard();
    done(null, chunk);
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const now = how();
      if (now.kind === 'silent') return void late(chunk, done);
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
