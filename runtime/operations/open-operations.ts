import type { Logger } from 'pino';
import { operateQueues } from '../../queues/operate-queues.ts';
import { partsReady } from '../../storage/parts-ready.ts';
import type { Services } from '../services.ts';
import type { Shutdown } from '../shutdown.ts';
import type { WorkFigures } from './work-figures.ts';

export interface OpenOperationsCall {
  readonly services: Services;
  readonly host: string;
  /** Nothing is opened, and nothing loaded, where it is left out. */
  readonly port: number | undefined;
  /** Web tells of the stores; a worker of its own work alone, or every worker would tell the same. */
  readonly part: 'web' | 'worker';
  readonly log: Logger;
  readonly shutdown: Pick<Shutdown, 'add' | 'asked'>;
}

/** Opens a process's port of operations and gives the figures that its work is counted in. */
export async function openOperations({ services, host, port, part, log, shutdown }: OpenOperationsCall): Promise<WorkFigures | undefined> {
  if (port === undefined) return undefined;
  const { createWorkFigures } = await import('./work-figures.ts');
  const { serveOperations } = await import('./serve-operations.ts');
  const figures = createWorkFigures();
  const { registry } = figures;
  const refresh = part === 'web' ? await stateFigures(figures, services, shutdown) : undefined;
  const state = { isStopping: false };
  void shutdown.asked.then(() => (state.isStopping = true));
  const server = await serveOperations({
    host,
    port,
    ready: async () => {
      if (state.isStopping) return { isReady: false, parts: { process: 'stopping' } };
      // web takes uploads without a queue: the sweep adds their jobs
      return partsReady(services, part === 'web' ? {} : { queue: () => services.queues.counts() });
    },
    metrics: async () => {
      await refresh?.();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  });
  shutdown.add('operations', () => server.close());
  log.info({ port: server.port }, 'operations answer');
  return figures;
}

async function stateFigures(
  { registry }: WorkFigures,
  { connection, records, queues }: Services,
  shutdown: Pick<Shutdown, 'add'>,
): Promise<() => Promise<void>> {
  const { addStateFigures } = await import('./state-figures.ts');
  const operations = operateQueues(connection);
  shutdown.add('queue figures', () => operations.close());
  return addStateFigures(registry, { records, queues, operations, clock: () => new Date() });
}
