import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { dropHalfWritten } from '../drop-half-written.ts';
import type { PartName } from '../open-system.ts';
import { untilMidway, type Blow } from './blow.ts';

const FULL_MILLISECONDS = 8_000;
const AGAIN_MILLISECONDS = 250;

/** No byte is left where a server writes. A Postgres that gave up over it is started again, as a service manager does. */
export const fillDisk =
  (part: PartName): Blow =>
  async (field) => {
    const { system } = field;
    const disk = system.disks[part];
    if (disk === null) throw new Error('No disk to fill');
    await untilMidway(field);
    for (const end = performance.now() + FULL_MILLISECONDS; performance.now() < end; await setTimeout(AGAIN_MILLISECONDS)) disk.fill();
    disk.free();
    if (part === 'store') await dropHalfWritten(system.storeFolder);
    if (part === 'postgres' && !(await answers(system.servers.postgres.direct))) {
      await system.servers.postgres.stop();
      await system.servers.postgres.start();
    }
    return 1;
  };

/** A server that recovers by itself is given its time. */
async function answers(url: string): Promise<boolean> {
  for (let look = 0; look < 20; look += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await setTimeout(AGAIN_MILLISECONDS);
    }
  }
  return false;
}
