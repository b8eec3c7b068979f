import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import type { Setting } from '../../domain/setting.ts';
import { allSettings } from './index.ts';

type Groups = typeof allSettings;
type Value<S> = S extends Setting<infer T> ? T : never;

/** The values, grouped as the rows are: `settings.workers.graceSeconds`. */
export type Settings = { readonly [G in keyof Groups]: { readonly [N in keyof Groups[G]]: Value<Groups[G][N]> } };

/** A setting that cannot be used, and why; never with its value, which may be a secret. */
export interface WrongSetting {
  readonly env: string;
  readonly reason: string;
}

/** Reads all settings once. Throws `setting.invalid`, which names the variable and says what is wrong with it. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const [wrong] = wrongSettings(env);
  if (wrong !== undefined) throw new Failure('setting.invalid', { setting: wrong.env, reason: wrong.reason });
  const groups = Object.entries(allSettings).map(([name, rows]) => [name, valuesOf(rows, env)]);
  return Object.fromEntries(groups) as Settings; // the rows' own schemas have made every value
}

/** Every setting that cannot be used, for `sagsblik check`. */
export function wrongSettings(env: NodeJS.ProcessEnv): readonly WrongSetting[] {
  return allRows().flatMap((row) => {
    const read = readOne(row, env);
    return read.success ? [] : [{ env: row.env, reason: read.error.issues.map((issue) => issue.message).join('; ') }];
  });
}

/** Every row in the order of the docs. */
export function allRows(): readonly Setting<unknown>[] {
  return Object.values(allSettings).flatMap((rows) => Object.values(rows));
}

function valuesOf(rows: Readonly<Record<string, Setting<unknown>>>, env: NodeJS.ProcessEnv): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, readOne(row, env).data]));
}

/** A variable that is there but empty counts as not set: that is how compose files leave one out. */
function readOne(row: Setting<unknown>, env: NodeJS.ProcessEnv): z.ZodSafeParseResult<unknown> {
  const given = env[row.env] || (row.secret ? secretFromFile(env[`${row.env}_FILE`]) : undefined);
  return row.schema.safeParse(given === '' ? undefined : given);
}

/** A secret may lie in a file that only this process reads: an environment is seen by whoever may look at the process. */
function secretFromFile(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new Failure('setting.invalid', { reason: 'a secret file cannot be read' }, { cause });
  }
}
