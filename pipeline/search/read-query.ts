import type { Query, QueryNote, ReadQuery } from './query.ts';
import { queryTokens, type Token } from './query-tokens.ts';

/** More words than anybody types; what is pasted is cut here and the person is told. */
const MOST_TOKENS = 40;

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  readonly notes: Set<QueryNote>;
}

/**
 * Reads what was typed: words side by side must all be there, `OG`, `ELLER`, `IKKE` (or a minus), parentheses, "phrases", begin*.
 * What does not add up is read as well as it can be, and `notes` tells how.
 */
export function readQuery(typed: string): ReadQuery {
  const all = queryTokens(typed);
  const notes = new Set<QueryNote>();
  if (all.some(({ kind }) => kind === 'unclosed')) notes.add('quote-not-closed');
  if (all.length > MOST_TOKENS) notes.add('too-many-words');
  const kept = all.filter(({ kind }) => kind !== 'unclosed').slice(0, MOST_TOKENS);
  const reading: Reading = { tokens: kept, at: 0, notes };
  const found: Query[] = [];
  while (reading.at < reading.tokens.length) {
    const part = readOr(reading);
    if (part !== null) found.push(part);
    if (reading.tokens[reading.at]?.kind === 'close') {
      notes.add('parenthesis-not-closed');
      reading.at++;
    }
  }
  const query = joined('and', found);
  return { query: query !== null && finds(query) ? query : null, notes: [...notes] };
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query | null {
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { kind, of: parts };
}

function readOr(reading: Reading): Query | null {
  const parts: Query[] = [];
  for (;;) {
    const part = readAnd(reading);
    if (part === null) reading.notes.add('operator-left-out');
    else parts.push(part);
    if (reading.tokens[reading.at]?.kind !== 'or') return joined('or', parts);
    reading.at++;
  }
}

function readAnd(reading: Reading): Query | null {
  const parts: Query[] = [];
  const common: Query[] = [];
  for (;;) {
    const token = reading.tokens[reading.at];
    if (token === undefined || token.kind === 'or' || token.kind === 'close') return joined('and', withoutCommon(parts, common, reading));
    if (token.kind === 'and') {
      reading.at++;
      if (parts.length === 0 || !startsPart(reading)) reading.notes.add('operator-left-out');
      continue;
    }
    const part = readOne(reading);
    if (part === null) continue;
    parts.push(part);
    if (token.kind === 'term' && token.isCommon) common.push(part);
  }
}

function startsPart({ tokens, at }: Reading): boolean {
  const kind = tokens[at]?.kind;
  return kind === 'term' || kind === 'not' || kind === 'open';
}

/** `ondt i ryggen` is looked for as `ondt` and `ryggen`; where nothing else is left to find, common words count too. */
function withoutCommon(parts: readonly Query[], common: readonly Query[], { notes }: Reading): readonly Query[] {
  const others = parts.filter((part) => !common.includes(part));
  if (common.length === 0 || !others.some(finds)) return parts;
  notes.add('common-words-left-out');
  return others;
}

/** A word, a phrase, what stands in parentheses, or one of these that must not be there. */
function readOne(reading: Reading): Query | null {
  const token = reading.tokens[reading.at++];
  if (token?.kind === 'term') return token.query;
  if (token?.kind === 'not') {
    const of = startsPart(reading) ? readOne(reading) : null;
    if (of === null) reading.notes.add('operator-left-out');
    return of === null ? null : of.kind === 'not' ? of.of : { kind: 'not', of };
  }
  const inside = readOr(reading);
  if (reading.tokens[reading.at]?.kind === 'close') reading.at++;
  else reading.notes.add('parenthesis-not-closed');
  return inside;
}

/** Whether each way to fit the query has a word that must be there: everything that holds no word is no search. */
function finds(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'and') return query.of.some(finds);
  return query.kind === 'or' ? query.of.every(finds) : true;
}
