import type { Query } from './query.ts';

/** What may name a citizen: ten digits of a CPR number, or words of a name or a reference. */
export type CitizenAsked = { readonly cpr: string } | { readonly words: readonly string[] };

/** Whom a query may mean; null where it has operators that no name has. */
export function citizenAsked(typed: string, query: Query): CitizenAsked | null {
  const cpr = /^\s*(\d{6})-?(\d{4})\s*$/u.exec(typed);
  if (cpr !== null) return { cpr: `${cpr[1]}${cpr[2]}` };
  const parts = query.kind === 'and' ? query.of : [query];
  if (!parts.every(({ kind }) => kind === 'word' || kind === 'phrase' || kind === 'prefix')) return null;
  const words = typed.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.length === 0 ? null : { words };
}
