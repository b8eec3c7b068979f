import { readFileSync } from 'node:fs';
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
  const [first] = wrongSettings(env);
  if (first !== undefined) throw new Failure('setting.invalid', { setting: first.env, reason: first.reason });
  const groups = Object.entries(allSettings).map(([name, rows]) => [name, valuesOf(rows, env)]);
  return Object.fromEntries(groups) as Settings; // the rows' own schemas have made every value
}

/** Every setting that cannot be used, for `sagsblik check`. */
export function wrongSettings(env: NodeJS.ProcessEnv): readonly WrongSetting[] {
  return allRows().flatMap((row) => {
    const { reason } = readOne(row, env);
    return reason === null ? [] : [{ env: row.env, reason }];
  });
}

/** Every row in the order of the docs. */
export function allRows(): readonly Setting<unknown>[] {
  return Object.values(allSettings).flatMap((rows) => Object.values(rows));
}

function valuesOf(rows: Readonly<Record<string, Setting<unknown>>>, env: NodeJS.ProcessEnv): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, readOne(row, env).value]));
}

interface Read {
  readonly value: unknown;
  /** Why there is no value; null where there is one. */
  readonly reason: string | null;
}

/** A variable that is there but empty counts as not set: that is how compose files leave one out. */
function readOne(row: Setting<unknown>, env: NodeJS.ProcessEnv): Read {
  const file = row.secret ? env[`${row.env}_FILE`] : undefined;
  if (env[row.env] || !file) return checked(row, env[row.env]);
  try {
    const text = readFileSync(file, 'utf8').trim();
    // Left out and half written look alike in a file: a system that then ran without would keep documents in the wrong place.
    return text === '' ? wrong(`The file that ${row.env}_FILE names is empty`) : checked(row, text);
  } catch {
    return wrong(`The file that ${row.env}_FILE names cannot be read`);
  }
}

function checked({ schema }: Setting<unknown>, text: string | undefined): Read {
  const read = schema.safeParse(text === '' ? undefined : text);
  return read.success ? { value: read.data, reason: null } : wrong(read.error.issues.map((issue) => issue.message).join('; '));
}

function wrong(reason: string): Read {
  return { value: undefined, reason };
}
