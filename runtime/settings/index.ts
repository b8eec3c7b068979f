import { logSettings } from '../logger.ts';
import { homeSettings } from '../home.ts';
import { sandboxSettings } from '../sandbox/settings.ts';
import { recordsSettings } from '../../storage/records/settings.ts';
import { workerSettings } from '../../workers/settings.ts';

/** Every setting of the system, one line per module that has some; docs/settings.md is printed in this order. */
export const allSettings = {
  home: homeSettings,
  log: logSettings,
  records: recordsSettings,
  workers: workerSettings,
  sandbox: sandboxSettings,
} as const;
