/** Entry point of a web process: the api, and the page where it is built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOperations } from '../runtime/operations/open-operations.ts';
import { openTelemetry } from '../runtime/operations/open-telemetry.ts';
import { createLogger } from '../runtime/logger.ts';
import { tellReady } from '../runtime/parent.ts';
import { guardProduction } from '../runtime/production.ts';
import { openServices } from '../runtime/services.ts';
import { readSettings } from '../runtime/settings/read-settings.ts';
import { createShutdown } from '../runtime/shutdown.ts';
import { waysOf } from '../outbox/index.ts';
import { ensureBuilt } from '../web/ensure-built.ts';
import { buildApp } from './app.ts';
import { signInOf } from './signing-in/open-id-settings.ts';
import { startServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const webRoot = join(root, 'web/dist');
const settings = readSettings(process.env);
const { host, port, publicHosts, trustedProxy, maxUploadBytes, requestsPerMinute, reasonDays } = settings.web;
const log = createLogger(settings.log.level, 'web');
const shutdown = createShutdown(log);
try {
  guardProduction(settings);
  const tracing = await openTelemetry(settings, 'web', shutdown);
  const services = openServices(settings, log, { add: shutdown.add, telemetry: tracing?.queue });
  const { records, objects, queues, connection } = services;
  await records.migrate();
  await ensureBuilt(root).catch((err: unknown) => log.warn({ err }, 'page not built; an older one is served where there is one'));
  const figures = await openOperations({ services, ...settings.operations, port: settings.operations.webPort, part: 'web', log, shutdown });
  const page = existsSync(webRoot) ? { webRoot } : {};
  const app = await buildApp({
    records,
    objects,
    queues,
    connection,
    clock: () => new Date(),
    log,
    publicHosts,
    trustedProxy,
    maxUploadBytes,
    reasonDays,
    ...(requestsPerMinute === 0 ? {} : { requestsPerMinute }),
    ...signInOf(settings.web),
    alertWays: { ...waysOf(settings.outbox), webhookHosts: settings.outbox.webhookHosts },
    trace: tracing?.inSpan,
    answered: figures?.answered,
    ...page,
  });
  shutdown.add('web', () => app.close());
  const address = await startServer({ app, host, port });
  tellReady(address);
  log.info({ port, page: 'webRoot' in page }, 'web answers');
  log.info({ reason: await shutdown.asked }, 'web stops');
} catch (err) {
  log.error({ err }, 'web cannot work');
  process.exitCode = 1;
}
await shutdown.run();
process.exit();
