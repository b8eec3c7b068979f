import type { FastifyInstance } from 'fastify';
import { Failure } from '../domain/failure.ts';

export interface ServerPlace {
  readonly app: FastifyInstance;
  /** The loopback address where it is left out. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
}

/** Listens, and gives the address that a browser opens. Throws `port.taken`. `app.close()` ends it in order. */
export async function startServer({ app, host = '127.0.0.1', port }: ServerPlace): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE')
      throw new Failure('port.taken', { port }, { cause: thrown });
    throw thrown;
  }
}
