import type { ColumnType } from 'kysely';

/** Written as JSON text, read as the value; `json` keeps the order of keys, so a value comes back byte for byte. */
export type Json<T> = ColumnType<T, string, string>;
/** The same where there may be none. */
export type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;

/** A value with holes where other rows fill in: the hole keeps the key's place, so that the filled value has its keys in the old order. */
export type Without<T, K extends keyof T> = Omit<T, K> & { readonly [key in K]: null };
