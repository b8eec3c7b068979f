import type { FeatureSink } from './feature-sink.ts';
import { hashOf } from './hash.ts';
import type { PassageView } from './passage-view.ts';

interface Notation {
  readonly hash: number;
  readonly pattern: RegExp;
}

const notations = (patterns: readonly (readonly [name: string, pattern: RegExp])[]): readonly Notation[] =>
  patterns.map(([name, pattern]) => ({ hash: hashOf(`has:${name}`), pattern }));

/** Looked for only where a digit stands. */
const NUMBERS = notations([
  ['icd', /\bD?[A-Z]\d{2}\.?\d{0,2}\b/],
  ['mg', /\d\s?(?:mg|g|µg|ml|ie)\b/i],
  ['hours', /\d\s?(?:timer|t\b|t\.)/i],
  ['hours-a-week', /\d\s?(?:timer|t\.?)\s?(?:om ugen|ugentlig|ugtl|pr\. uge|i ugen|\/\s?uge)/i],
  ['times', /\d\s?x\s?\d/i],
  ['percent', /\d\s?(?:%|procent|pct)/i],
  ['clock', /kl\.?\s?\d/i],
  [
    'date',
    /\d{1,2}[./]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/i,
  ],
  ['year', /\b(?:19|20)\d\d\b/],
  ['years', /\b(?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)?\d\d)\b/],
  ['fraction', /\d\s?(?:\/|af|ud af)\s?\d/i],
  ['number-only', /^\s*\d+(?:[.,/-]\d+)*\s*$/],
  ['from-to', /\bfra\s\d.*\btil\s\d/i],
]);
const WORDS = notations([
  ['kroner', /\bkr\.?\b|kroner/i],
  ['question', /\?/],
  ['jeg', /\b(?:jeg|mig|min|mit|mine)\b/i],
  ['vi', /\b(?:vi|vores|os)\b/i],
  ['du', /\b(?:du|dig|din|dit|dine)\b/i],
  ['han-hun', /\b(?:han|hun|ham|hende|hans|hendes)\b/i],
  ['not', /\b(?:ikke|ingen|intet|aldrig|hverken|uden)\b/i],
  ['past', /\b(?:blev|var|havde|fik|startede|begyndte|sluttede|gik|kom)\b/i],
  ['modal', /\b(?:bør|skal|må|vil|kan|kunne|skulle)\b/i],
  ['quoted', /["”»«]/],
]);
const DIGIT = /\d/;

const AT = {
  source: hashOf('source:'),
  length: hashOf('length:'),
  first: hashOf('first'),
  last: hashOf('last'),
  lastButOne: hashOf('last but one'),
  firstOfSection: hashOf('first of section'),
} as const;
const LONGEST = 6;

/** Notation, length, and where the passage stands. */
export function addShapeMarks(views: readonly PassageView[], index: number, { add }: FeatureSink): void {
  const view = views[index];
  if (view === undefined) return;
  const { source, text } = view.passage;
  add(hashOf(source, AT.source), 0.5);
  add(hashOf(String(Math.min(LONGEST, Math.ceil(Math.log2(view.words.length + 1)))), AT.length), 0.5);
  if (index === views.length - 2) add(AT.lastButOne, 0.5);
  if (views[index - 1]?.section.text !== view.section.text) add(AT.firstOfSection, 0.5);
  for (const { hash, pattern } of WORDS) if (pattern.test(text)) add(hash, 0.6);
  if (DIGIT.test(text)) for (const { hash, pattern } of NUMBERS) if (pattern.test(text)) add(hash, 0.6);
  if (index === 0) add(AT.first, 0.8);
  if (index === views.length - 1) add(AT.last, 1);
}
