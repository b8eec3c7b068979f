import { setTimeout } from 'node:timers/promises';
import { openFaultProxy, type FaultProxy } from '../fault-proxy.ts';
import { partNames, type PartName } from '../open-system.ts';
import type { Server } from '../servers.ts';
import { untilMidway, type Blow, type Field } from './blow.ts';

/** Longer than a job of `parse` may go without a sign of life: another worker has taken it when this one is heard of again. */
const SILENT = { low: 25_000, high: 35_000 };
/** A worker takes jobs of its own before it is cut off, and what it said meanwhile arrives before it ends. */
const BESIDE_MILLISECONDS = 4_000;

/**
 * The network between one worker and everything else is away while the others work on: nothing arrives, no connection ends, and what was
 * under way arrives late.
 */
export const splitWorker: Blow = async (field) => {
  const proxies = await proxiesOf(field);
  const worker = field.system.startWorker({ env: addressesThrough(field, proxies) });
  await worker.ready();
  await setTimeout(BESIDE_MILLISECONDS);
  for (const proxy of proxies.values()) proxy.behave({ kind: 'silent' });
  await setTimeout(field.draw.between(SILENT.low, SILENT.high));
  for (const proxy of proxies.values()) proxy.behave({ kind: 'pass' });
  await setTimeout(BESIDE_MILLISECONDS);
  field.system.workers.splice(field.system.workers.indexOf(worker), 1);
  await worker.stop();
  for (const proxy of proxies.values()) await proxy.close();
  return 1;
};

/** Nobody hears of one server for a while, and no connection to it ends. */
export const silence =
  (part: PartName): Blow =>
  async (field) => {
    const server = field.system.servers[part];
    if (server === null) throw new Error(`Nothing runs as ${part} here`);
    await untilMidway(field);
    server.proxy.behave({ kind: 'silent' });
    await setTimeout(field.draw.between(SILENT.low, SILENT.high));
    server.proxy.behave({ kind: 'pass' });
    return 1;
  };

async function proxiesOf({ system }: Field): Promise<ReadonlyMap<Server, FaultProxy>> {
  const proxies = new Map<Server, FaultProxy>();
  for (const name of partNames) {
    const server = system.servers[name];
    if (server === null) continue;
    const proxy = await openFaultProxy();
    proxy.lead(Number(new URL(server.direct).port));
    proxies.set(server, proxy);
  }
  return proxies;
}

/** The addresses that every process is told, by way of this worker's own proxies. */
function addressesThrough({ system }: Field, proxies: ReadonlyMap<Server, FaultProxy>): NodeJS.ProcessEnv {
  const ports = new Map([...proxies].map(([server, { port }]) => [server.url, port]));
  return Object.fromEntries(
    Object.entries(system.env).map(([name, told]) => {
      const port = told === undefined ? undefined : ports.get(told);
      return [name, port === undefined ? told : Object.assign(new URL(told ?? ''), { port: String(port) }).href];
    }),
  );
}
