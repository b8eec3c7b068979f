import { webSettings } from '../../api/settings.ts';
import { logSettings } from '../logger.ts';
import { productionSettings } from '../production.ts';
import { operationsSettings } from '../operations/settings.ts';
import { homeSettings } from '../home.ts';
import { sandboxSettings } from '../sandbox/settings.ts';
import { queuesSettings } from '../../queues/settings.ts';
import { inboxSettings } from '../../storage/inboxes/settings.ts';
import { objectsSettings } from '../../storage/objects/settings.ts';
import { recordsSettings } from '../../storage/records/settings.ts';
import { outboxSettings } from '../../outbox/settings.ts';
import { scannerSettings } from '../../scanner/settings.ts';
import { workerSettings } from '../../workers/settings.ts';

/** Every setting of the system, one line per module that has some; docs/settings.md is printed in this order. */
export const allSettings = {
  home: homeSettings,
  log: logSettings,
  operations: operationsSettings,
  production: productionSettings,
  records: recordsSettings,
  objects: objectsSettings,
  queues: queuesSettings,
  inboxes: inboxSettings,
  web: webSettings,
  scanner: scannerSettings,
  outbox: outboxSettings,
  workers: workerSettings,
  sandbox: sandboxSettings,
} as const;
