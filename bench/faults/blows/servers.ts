import { setTimeout } from 'node:timers/promises';
import type { Behaviour } from '../fault-proxy.ts';
import type { PartName } from '../open-system.ts';
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
    const server = field.system.servers[part];
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
    const { proxy } = field.system.servers[part];
    await untilMidway(field);
    proxy.behave(how);
    await setTimeout(milliseconds);
    proxy.behave({ kind: 'pass' });
    return 1;
  };
