import { setTimeout } from 'node:timers/promises';
import type { Behaviour } from '../fault-proxy.ts';
import type { FaultSystem, PartName } from '../open-system.ts';
import type { Server } from '../servers.ts';
import { untilMidway, type Blow } from './blow.ts';

interface Restart {
  readonly stop?: 'crash';
  readonly start?: 'empty';
  readonly awayMilliseconds: number;
}

/** A server ends and comes back. */
export const restart =
  (part: PartName, { stop, start, awayMilliseconds }: Restart): Blow =>
  async (field) => {
    const server = serverOf(field.system, part);
    await untilMidway(field);
    await server.stop(stop);
    await setTimeout(awayMilliseconds);
    await server.start(start);
    return 1;
  };

/** A server is there and what comes of it is not what was asked for. */
export const misbehave =
  (part: PartName, how: Behaviour, milliseconds: number): Blow =>
  async (field) => {
    const { proxy } = serverOf(field.system, part);
    await untilMidway(field);
    proxy.behave(how);
    await setTimeout(milliseconds);
    proxy.behave({ kind: 'pass' });
    return 1;
  };

function serverOf({ servers }: Pick<FaultSystem, 'servers'>, part: PartName): Server {
  const server = servers[part];
  if (server === null) throw new Error(`Nothing runs as ${part} here`);
  return server;
}
