import type { Voice } from '../../../domain/labels.ts';
import type { DocumentContext } from './document-context.ts';
import type { PassageView } from './passage-view.ts';

/** A named feature with its value. */
export type Mark = readonly [name: string, value: number];

const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
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
  ['kroner', /\bkr\.?\b|kroner/i],
  ['fraction', /\d\s?(?:\/|af|ud af)\s?\d/i],
  ['number-only', /^\s*\d+(?:[.,/-]\d+)*\s*$/],
  ['from-to', /\bfra\s\d.*\btil\s\d/i],
  ['question', /\?/],
  ['jeg', /\b(?:jeg|mig|min|mit|mine)\b/i],
  ['vi', /\b(?:vi|vores|os)\b/i],
  ['du', /\b(?:du|dig|din|dit|dine)\b/i],
  ['han-hun', /\b(?:han|hun|ham|hende|hans|hendes)\b/i],
  ['not', /\b(?:ikke|ingen|intet|aldrig|hverken|uden)\b/i],
  ['past', /\b(?:blev|var|havde|fik|startede|begyndte|sluttede|gik|kom)\b/i],
  ['modal', /\b(?:bør|skal|må|vil|kan|kunne|skulle)\b/i],
  ['quoted', /["”»«]/],
];

/** What rules see in a passage, as features: cues, titles, signals of voice and nature, notation, position. */
export function marksOf(views: readonly PassageView[], index: number, context: DocumentContext): readonly Mark[] {
  const view = views[index];
  if (view === undefined) return [];
  return [
    ['bias', 1],
    ...headingMarks(view, context),
    ...voiceMarks(views, index, context),
    ...natureMarks(view),
    ...classMarks(view),
    ...shapeMarks(views, index),
  ];
}

function headingMarks(view: PassageView, { kind }: DocumentContext): readonly Mark[] {
  const marks: Mark[] = [[`kind:${kind}`, 0.8]];
  const group = kind.replace(/_\d+$|_(?:status|progression|final|running)$/, '');
  marks.push([`group:${group}`, 0.6]);
  for (const title of [view.section, view.label]) {
    const from = title === view.label ? 'label' : 'title';
    const headings = [...new Set(title.evidence.map((evidence) => evidence.heading))];
    for (const heading of headings)
      marks.push([`${from}>${heading}`, 1.4 / Math.sqrt(headings.length)], [`${from}>${heading} ${group}`, 0.5]);
    marks.push([`${from}s:${headings.length}`, 0.3]);
  }
  const sums = new Map<string, number>();
  for (const { heading, phrase, sign } of view.cues) {
    marks.push([`cue:${heading} ${phrase} ${sign}`, 0.6]);
    sums.set(heading, (sums.get(heading) ?? 0) + sign * Math.min(1, phrase.length / 12));
  }
  for (const [heading, sum] of sums) marks.push([`cues:${heading}`, Math.max(-1, Math.min(2, sum))]);
  view.cueHeadings.forEach((heading, rank) => marks.push([`best${rank}:${heading}`, 0.8]));
  const [title] = [...view.label.evidence, ...view.section.evidence];
  if (title !== undefined) marks.push([`${view.cueHeadings[0] ?? 'none'} under ${title.heading}`, 0.6]);
  return marks;
}

function voiceMarks(views: readonly PassageView[], index: number, { authorVoice, kind }: DocumentContext): readonly Mark[] {
  const view = views[index];
  if (view === undefined) return [];
  const { reported, words, opensWithVerb, named } = view.voice;
  const titled = view.label.voice ?? view.section.voice;
  const before = views[index - 1];
  const marks: Mark[] = [
    [`author:${authorVoice}`, 1],
    [`reported:${reported ?? 'no'}`, 1.4],
    [`titled:${titled ?? 'no'}`, 1],
    [`voice:${reported ?? titled ?? authorVoice}`, 1.6],
    [`voice:${reported ?? 'no'} ${titled ?? 'no'} ${authorVoice}`, 1],
    [`before:${before?.voice.reported ?? 'no'} ${reported ?? 'no'}`, 0.6],
    [`before:${beforeReported(views, index) ?? 'no'} ${reported ?? 'no'} in section`, 0.6],
    [`citizen share:${citizenShare(views)} ${reported ?? 'no'} ${kind}`, 0.8],
  ];
  if (opensWithVerb) marks.push([`opens with verb ${authorVoice}`, 0.8]);
  for (const role of named) marks.push([`names:${role}`, 0.4]);
  for (const word of words) marks.push([`says:${word}`, 0.5], [`says:${word} ${reported ?? 'no'}`, 0.5]);
  return marks;
}

/** The voice last reported in the same section: reported speech runs on without its verb. */
function beforeReported(views: readonly PassageView[], index: number): Voice | 'somebody' | null {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const view = views[i];
    if (view === undefined || view.section.text !== views[index]?.section.text) return null;
    if (view.voice.reported !== null) return view.voice.reported;
  }
  return null;
}

const shares = new WeakMap<readonly PassageView[], number>();

/** In quarters, how much of the document is reported from the citizen: a report of nothing but the citizen's words reads otherwise. */
function citizenShare(views: readonly PassageView[]): number {
  const known = shares.get(views);
  if (known !== undefined) return known;
  const share = Math.round((4 * views.filter((view) => view.voice.reported === 'citizen').length) / views.length);
  shares.set(views, share);
  return share;
}

const PROPER = /(?<=[\p{Ll},]\s)\p{Lu}[\p{Ll}]+/gu;

/** Word classes alone and in pairs, and under which heading their section stands. */
function classMarks(view: PassageView): readonly Mark[] {
  const names = [...view.classes.keys()].toSorted();
  const marks: Mark[] = [...view.classes].map(([name, count]): Mark => [`class:${name}`, count > 1 ? 1.3 : 1]);
  const pair = 1 / Math.sqrt(names.length || 1);
  names.forEach((name, i) => names.slice(i + 1).forEach((other) => marks.push([`class:${name} ${other}`, pair])));
  const title = view.label.evidence[0] ?? view.section.evidence[0];
  for (const name of names) marks.push([`class:${name} under ${title?.heading ?? 'none'}`, pair]);
  const proper = view.passage.text.match(PROPER)?.length ?? 0;
  if (proper > 0) marks.push([`proper:${Math.min(2, proper)}`, 0.6]);
  return marks;
}

function natureMarks(view: PassageView): readonly Mark[] {
  const marks: Mark[] = view.natures.map(({ nature, phrase }): Mark => [`nature:${nature} ${phrase}`, 0.6]);
  const found = (['plan', 'assessment', 'observation'] as const).filter((nature) =>
    view.natures.some((signal) => signal.nature === nature),
  );
  marks.push([`natures:${found.join(' ')}`, 1]);
  for (const title of [view.section, view.label])
    for (const { heading } of title.evidence) marks.push([`nature ${found[0] ?? 'none'} under ${heading}`, 0.4]);
  return marks;
}

function shapeMarks(views: readonly PassageView[], index: number): readonly Mark[] {
  const view = views[index];
  if (view === undefined) return [];
  const { source, text } = view.passage;
  const marks: Mark[] = [
    [`source:${source}`, 0.5],
    [`length:${Math.min(6, Math.ceil(Math.log2(view.words.length + 1)))}`, 0.5],
  ];
  if (index === 0) marks.push(['first', 0.8]);
  if (index === views.length - 1) marks.push(['last', 1]);
  if (index === views.length - 2) marks.push(['last but one', 0.5]);
  if (views[index - 1]?.section.text !== view.section.text) marks.push(['first of section', 0.5]);
  for (const [name, pattern] of PATTERNS) if (pattern.test(text)) marks.push([`has:${name}`, 0.6]);
  return marks;
}
