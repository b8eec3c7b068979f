import type { z } from 'zod';

/** One setting: a row beside the module that uses it. docs/settings.md is printed from all rows. */
export interface Setting<T> {
  readonly env: string;
  /** One sentence with the unit. */
  readonly doc: string;
  readonly schema: z.ZodType<T>;
  /** Masked wherever settings are shown. */
  readonly secret: boolean;
}

/** @example setting({ env: 'UPLOAD_MAX_BYTES', doc: 'Largest upload taken, in bytes.', schema: z.coerce.number().int().positive().default(524_288_000) }) */
export function setting<T>(row: Omit<Setting<T>, 'secret'> & { readonly secret?: boolean }): Setting<T> {
  return { secret: false, ...row };
}
