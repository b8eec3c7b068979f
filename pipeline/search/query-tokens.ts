import { danishStopWords } from '../compare/language/danish-stop-words.ts';
import { wordsIn } from './language/words-in.ts';
import type { Query } from './query.ts';

/** The pieces of a query as it was typed. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'term'; readonly query: Query; readonly isCommon: boolean }
  /** A quotation mark that no second one follows. */
  | { readonly kind: 'unclosed' };

/** Danish and English alike: who writes AND means it. In capitals alone, because `og` and `not` are words to look for. */
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  OG: 'and',
  AND: 'and',
  ELLER: 'or',
  OR: 'or',
  IKKE: 'not',
  NOT: 'not',
};

const PIECES = /"([^"]*)("|$)|[()]|[^\s()"]+/gu;

/** Parts a query into words, phrases, operators and parentheses; typographic quotation marks are quotation marks. */
export function queryTokens(typed: string): readonly Token[] {
  return Array.from(typed.replace(/[“”„»«]/gu, '"').matchAll(PIECES), (piece): readonly Token[] => {
    const [whole, quoted, close] = piece;
    if (whole === '(') return [{ kind: 'open' }];
    if (whole === ')') return [{ kind: 'close' }];
    if (quoted !== undefined) return [...(close === '' ? [{ kind: 'unclosed' } as const] : []), ...phrase(quoted)];
    const operator = operators[whole];
    if (operator !== undefined) return [{ kind: operator }];
    const bare = whole.replace(/^-(?=[\p{L}\p{N}])/u, '');
    return bare === whole ? term(whole) : [{ kind: 'not' }, ...term(bare)];
  }).flat();
}

function phrase(text: string): readonly Token[] {
  const words = wordsIn(text).map(({ word }) => word);
  return words.length === 0 ? [] : [{ kind: 'term', query: { kind: 'phrase', words }, isCommon: false }];
}

const CPR = /^\d{6}-?\d{4}$/u;

/** A CPR number stands in papers with a hyphen and without. */
function cprQuery(digits: string): Query {
  return {
    kind: 'or',
    of: [
      { kind: 'phrase', words: [digits] },
      { kind: 'phrase', words: [digits.slice(0, 6), digits.slice(6)] },
    ],
  };
}

/** `3/12` and `post-traumatisk` are words that stand side by side; a star stands at the end of a word alone. */
function term(text: string): readonly Token[] {
  const words = wordsIn(text).map(({ word }) => word);
  const [word] = words;
  if (word === undefined) return [];
  if (CPR.test(text)) return [{ kind: 'term', query: cprQuery(text.replace('-', '')), isCommon: false }];
  if (words.length > 1) return [{ kind: 'term', query: { kind: 'phrase', words }, isCommon: false }];
  if (text.endsWith('*')) return [{ kind: 'term', query: { kind: 'prefix', word }, isCommon: false }];
  return [{ kind: 'term', query: { kind: 'word', word }, isCommon: danishStopWords.has(word) }];
}
