/** A worker process whose `parse` takes 20 seconds: `node slow-worker.ts DATABASE_URL OBJECTS ENCRYPTION_KEYS GRACE_SECONDS`, with REDIS_URL and S3_URL where there are. */
import { openOutbox } from '../../outbox/index.ts';
import { createLogger } from '../../runtime/logger.ts';
import { createShutdown } from '../../runtime/shutdown.ts';
import { connectQueue, openQueues } from '../../queues/index.ts';
import { openObjects } from '../../storage/objects/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import { handlers } from '../../workers/handlers.ts';
import { startWorkers } from '../../workers/start-workers.ts';
import { openSandbox } from './open-sandbox.ts';

const [databaseUrl = '', root = '', encryptionKeys = '', graceSeconds = ''] = process.argv.slice(2);
const { REDIS_URL: redisUrl, S3_URL: s3Url } = process.env;
const log = createLogger('info', 'slow-worker');
const shutdown = createShutdown(log);
const records = openRecords({ databaseUrl });
shutdown.add('records', () => records.close());
const connection = connectQueue({ databaseUrl, redisUrl });
const queues = openQueues(connection);
shutdown.add('queues', () => queues.close());
const deps = {
  records,
  queues,
  objects: openObjects({ root, s3Url, encryptionKeys }),
  sandbox: openSandbox,
  scanner: null,
  outbox: openOutbox({ webhookHosts: [], webhookWaitMinutes: 0 }),
  log,
};
const slowly: typeof handlers.parse = async (payload, all) => {
  log.info('slow step began');
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  await handlers.parse(payload, all);
  log.info('slow step ended');
};
const workers = await startWorkers({
  steps: ['parse'],
  handlers: { ...handlers, parse: slowly },
  deps,
  connection,
  graceSeconds: Number(graceSeconds),
  sweepSeconds: 60,
});
shutdown.add('workers', () => workers.stop());
log.info('slow worker takes jobs');
await shutdown.asked;
await shutdown.run();
process.exit();
