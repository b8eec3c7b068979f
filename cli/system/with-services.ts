import { createLogger } from '../../runtime/logger.ts';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings, type Settings } from '../../runtime/settings/read-settings.ts';

/** Opens the stores of the running system for one command, and closes them after it. Throws `system.not-running`. */
export async function withServices(use: (services: Services, settings: Settings) => Promise<void>): Promise<void> {
  const closings: (() => Promise<void> | void)[] = [];
  try {
    const settings = readSettings(process.env);
    await use(openServices(settings, createLogger('error', 'cli'), { add: (_name, close) => void closings.unshift(close) }), settings);
  } finally {
    for (const close of closings) await close();
  }
}
