/** Entry point of a worker process: `node workers/main.ts [--steps parse,ocr]`. */
import { parseArgs } from 'node:util';
import { stepsOf } from '../queues/steps-of.ts';
import { openOperations } from '../runtime/operations/open-operations.ts';
import { openTelemetry } from '../runtime/operations/open-telemetry.ts';
import { createLogger } from '../runtime/logger.ts';
import { tellReady } from '../runtime/parent.ts';
import { guardProduction } from '../runtime/production.ts';
import { createSandbox } from '../runtime/sandbox/index.ts';
import { openServices } from '../runtime/services.ts';
import { readSettings } from '../runtime/settings/read-settings.ts';
import { createShutdown } from '../runtime/shutdown.ts';
import { openOutbox } from '../outbox/index.ts';
import { openScanner } from '../scanner/index.ts';
import { handlers } from './handlers.ts';
import { inboxDeps } from './inboxes/inbox-deps.ts';
import { startWorkers } from './start-workers.ts';

const { values } = parseArgs({ options: { steps: { type: 'string' } } });
const settings = readSettings(process.env);
const log = createLogger(settings.log.level, 'worker');
const shutdown = createShutdown(log);
try {
  guardProduction(settings);
  const steps = stepsOf(values.steps);
  const tracing = await openTelemetry(settings, 'worker', shutdown);
  const services = openServices(settings, log, { add: shutdown.add, telemetry: tracing?.queue });
  const { records, objects, queues, connection } = services;
  await records.migrate();
  const { host, workerPort: port } = settings.operations;
  const measures = await openOperations({ services, host, port, part: 'worker', log, shutdown });
  const sandbox = createSandbox(settings.sandbox, measures?.childLost);
  shutdown.add('sandbox', () => sandbox.close());
  const deps = {
    records,
    objects,
    queues,
    sandbox,
    scanner: openScanner(settings.scanner),
    outbox: openOutbox(settings.outbox),
    archiveFolder: settings.workers.archiveFolder,
    inboxes: inboxDeps(settings.inboxes, settings.web.maxUploadBytes),
    measures,
    log,
  };
  // A queue that is away keeps the start waiting for it; who is asked to end meanwhile ends.
  const workers = await Promise.race([startWorkers({ steps, handlers, deps, connection, ...settings.workers }), shutdown.asked]);
  if (typeof workers !== 'string') {
    shutdown.add('workers', () => workers.stop());
    tellReady(null);
  }
  log.info({ reason: await shutdown.asked }, 'worker stops');
} catch (err) {
  log.error({ err }, 'worker cannot work');
  process.exitCode = 1;
}
await shutdown.run();
process.exit();
