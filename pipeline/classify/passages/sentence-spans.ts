import { anyCase } from '../../any-case.ts';
import { abbreviations, sentenceStarters } from './abbreviations.ts';

/** Characters [start, end) of a text, without the white space around them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stop from its first sign on, the quotes and brackets that close after it, and then white space or the end. */
const stop = /(?<![.!?…])[.!?…]+["”»’')\]]*(?=\s|$)/gu;
/** A stop without the space: "arbejde.Han". Three small letters before it keep "Arb.giver" and web addresses whole. */
const gluedStop = /\.(?=\p{Lu}\p{Ll})/gu;
const smallLetters = /\p{Ll}{3}$/u;
/** "LÆ 285 af 6/11-23 fra egen læge: Fibromyalgi ...": the line that names an older paper stands by itself. */
const leadIn = new RegExp(
  String.raw`(?:${anyCase(String.raw`LÆ\s?\d{3}|epikrise|attest|erklæring|rapport|notat|journal|udskrift|anfører|skriver|refererer|fremgår|citat`)})[^.!?:]{0,60}:(?=\s+\p{Lu})`,
  'gu',
);
/** "Hej Mette" in front of the letter's first sentence, where the line break is gone. */
const salutation =
  /^(?:Hej|Kære|Goddag|Hejsa)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?=\s(?:Du|Jeg|Vi|Det|Tak|Her|Som|Hermed|Så|I|Den|Hun|Han|Der|Efter|Ja|Nej|Undskyld)\s)/u;
const months = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;
const MAX_BRACKET = 120;

/**
 * Cuts running Danish text into sentences: every character that is no white space belongs to exactly one.
 *
 * @example sentenceSpans('Får panodil pga. smerter. Ses igen d. 12.3. kl. 9.30.') // two spans
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span !== null) spans.push(span);
    start = end;
  };
  for (const end of stopEnds(text)) {
    if (end < text.length && isBoundary(text, start, end)) cut(end);
  }
  cut(text.length);
  return spans;
}

/** The span without leading and trailing white space; null where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function stopEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(stop)) ends.push(match.index + match[0].length);
  for (const match of text.matchAll(gluedStop))
    if (smallLetters.test(text.slice(Math.max(0, match.index - 3), match.index))) ends.push(match.index + 1);
  if (text.includes(':')) for (const match of text.matchAll(leadIn)) ends.push(match.index + match[0].length);
  const opening = salutation.exec(text);
  if (opening !== null) ends.push(opening[0].length);
  return ends.toSorted((a, b) => a - b);
}

function isBoundary(text: string, start: number, end: number): boolean {
  const before = lastToken(text, start, end);
  const after = /^\s*(\S+)/u.exec(text.slice(end, end + 60))?.[1] ?? '';
  const first = after.replace(/^["”»«’'([–—-]+/u, '');
  if (first === '' || /^\p{Ll}/u.test(first)) return false;
  if (isInsideBracket(text, start, end)) return false;
  if (salutation.exec(text)?.[0].length === end) return true;
  if (before.endsWith(':')) return isLeadIn(text.slice(start, end));
  if (!before.replace(/(?<!["”»’')\]])["”»’')\]]+$/u, '').endsWith('.') || before.endsWith('..')) return true;
  if (/^[iåø]\.$/u.test(before)) return true;
  if (after.startsWith('(')) return false;
  const token = before.replace(/^["”»’'([]+/u, '');
  if (/^(?:\p{Lu}\.)+$/u.test(token)) return sentenceStarters.has(wordOf(first));
  return endsSentence(token.toLowerCase(), first, text.slice(start, end));
}

/** The characters before `end` up to white space. */
function lastToken(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !/\s/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

function wordOf(token: string): string {
  return token.replace(/[^\p{L}\p{N}]+$/u, '').toLowerCase();
}

/** Whether the point of `token` ends a sentence, given the first word after it. */
function endsSentence(token: string, next: string, sentence: string): boolean {
  const word = next.replace(/[^\p{L}\p{N}]+$/u, '');
  const starts = sentenceStarters.has(wordOf(next));
  const isOnly = sentence.trim().length === token.length;
  if (/^\d{1,3}\.$/u.test(token)) return !isOnly && (starts || (!months.test(word) && !/^\d/u.test(word)));
  if (/^(?:[ivx]+|[a-h])\.$/u.test(token) && isOnly) return false;
  if (abbreviations.open.has(token)) return starts && !isOnly;
  if (/^(?:\p{L}\.)+$/u.test(token) && !abbreviations.closing.has(token)) return starts;
  if (abbreviations.side.has(token)) return starts;
  if (abbreviations.closing.has(token)) return !isOnly && (!/^\d/u.test(word) || /^\d+-årig/u.test(word));
  return true;
}

/** Four words or more and a date or a form number: a heading such as "Journal:" stays with what follows. */
function isLeadIn(sentence: string): boolean {
  return sentence.trim().split(/\s+/u).length >= 3 && /\d|anfører|skriver|refererer|fremgår/u.test(sentence);
}

/** A stop inside a short bracket that closes later belongs to the bracket. */
function isInsideBracket(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - MAX_BRACKET);
  const at = text.slice(from, end).lastIndexOf('(');
  const open = from + at;
  if (at === -1 || text.slice(open, end).includes(')')) return false;
  const close = text.indexOf(')', end);
  return close !== -1 && close - open <= MAX_BRACKET;
}
