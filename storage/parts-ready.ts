import { asFailure } from '../domain/failure.ts';
import type { ObjectStore } from './objects/object-store.ts';
import type { Records } from './records/records.ts';

/** Whether a process can do its work, and each part with `ok` or the code of its failure. */
export interface PartsReady {
  readonly isReady: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

/** A part that takes longer is away, for whoever asks. */
const PATIENCE_MILLISECONDS = 3_000;

/** Asks the stores, and what else the process needs. */
export async function partsReady(
  { records, objects }: { readonly records: Pick<Records, 'ping'>; readonly objects: Pick<ObjectStore, 'has'> },
  others: Readonly<Record<string, () => Promise<unknown>>> = {},
): Promise<PartsReady> {
  const asked = { database: () => records.ping(), objects: () => objects.has('probe'), ...others };
  const told = await Promise.all(Object.entries(asked).map(async ([part, ask]) => [part, await wellOrCode(ask)] as const));
  return { isReady: told.every(([, word]) => word === 'ok'), parts: Object.fromEntries(told) };
}

async function wellOrCode(ask: () => Promise<unknown>): Promise<string> {
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve('late'), PATIENCE_MILLISECONDS);
  const asked = ask().then(
    () => 'ok',
    (thrown: unknown) => asFailure(thrown).code,
  );
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
