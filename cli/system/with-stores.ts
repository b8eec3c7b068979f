import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';
import { findRunning, openHome } from '../../runtime/home.ts';
import { createLogger } from '../../runtime/logger.ts';
import { databaseOf, openServices, type Services } from '../../runtime/services.ts';
import { readSettings, type Settings } from '../../runtime/settings/read-settings.ts';

type Use = (opened: Services & { readonly databaseUrl: string; readonly settings: Settings }) => Promise<void>;

/**
 * The stores, whether or not the system runs: an embedded Postgres that rests is started for the command alone. Throws `system.not-running`
 * where there is nothing to open, unless a new one is `wanted`.
 */
export async function withStores(use: Use, { wanted = 'existing' }: { readonly wanted?: 'existing' | 'new' } = {}): Promise<void> {
  const closings: (() => Promise<void> | void)[] = [];
  try {
    const settings = readSettings(process.env);
    const { home } = settings.home;
    const databaseUrl = databaseOf(settings) ?? (await startResting(home, wanted, closings));
    const withUrl = { ...settings, records: { ...settings.records, databaseUrl } };
    const services = openServices(withUrl, createLogger('error', 'cli'), { add: (_name, close) => void closings.unshift(close) });
    await use({ ...services, databaseUrl, settings: withUrl });
  } finally {
    for (const close of closings) await close();
  }
}

async function startResting(home: string, wanted: 'existing' | 'new', closings: (() => Promise<void> | void)[]): Promise<string> {
  if (findRunning(home) !== null || (wanted === 'existing' && !existsSync(join(home, 'postgres')))) throw new Failure('system.not-running');
  const opened = openHome(home);
  closings.unshift(() => opened.release());
  const postgres = await startEmbeddedPostgres({ folder: join(opened.path, 'postgres') });
  closings.unshift(() => postgres.stop());
  return postgres.url;
}
