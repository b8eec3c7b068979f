/** Entry point of a worker process: `node workers/main.ts [--steps parse,ocr]`. */
import { parseArgs } from 'node:util';
import { stepsOf } from '../queues/steps-of.ts';
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
  const { records, objects, queues, connection } = openServices(settings, log, shutdown);
  await records.migrate();
  const sandbox = createSandbox(settings.sandbox);
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
