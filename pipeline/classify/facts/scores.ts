import type { BarePassage, Fact } from '../../../domain/passage.ts';
import { indicators, instruments, type Instrument } from './instruments.ts';

type Score = Extract<Fact, { type: 'score' }>;

const number = String.raw`\d{1,3}(?:,\d)?`;
const outOf = String.raw`(?:\s?(?:ud af|af|/)\s?(?:i alt\s)?(?<of>\d{1,3}))?`;
const link = String.raw`[\s:=]*(?:\([^)\d]{0,40}\)\s?)?(?:(?:global|total(?:score)?|score(?:n)?|point|på|er|var|nu|lå|ligger|måles? til|uændret|ved|stadig|målt|aktuelt|opgjort til)\s?:?\s*){0,3}`;
const readers = instruments.map((instrument) => ({
  instrument,
  name: new RegExp(String.raw`^(?:${instrument.pattern})$`, 'u'),
  pattern: new RegExp(
    String.raw`(?:${instrument.pattern})(?:-(?:score(?:n)?|total))?(?![\p{L}\d])${link}(?:(?:er\s)?(?:steget|faldet|gået|ændret|forbedret|forværret|reduceret)?\s?(?:op\s|ned\s)?fra\s(?:indeks\s|score\s)?(?<from>${number})\s(?:point\s)?til\s)?(?<a>${number})(?:\s?[-–]\s?(?<b>${number}))?${outOf}`,
    'uy',
  ),
}));
const anyInstrument = new RegExp(String.raw`(?<![\p{L}\d])(?:${instruments.map((i) => i.pattern).join('|')})(?![\p{L}\d])`, 'gu');
/** Every name of an instrument has two capitals in a row or is one of these. */
const capitals = /[A-Z]{2}|MoCA|Hamilton|Epworth|Oswestry|Roland|Fatigue|Barthel|Rivermead/u;
const onScale =
  /(?<![\d,])(?<a>\d{1,2}(?:,\d)?)(?:\s?[-–]\s?(?<b>\d{1,2}))?\s(?:ud af|af|på en skala (?:fra|på)(?: \d)?(?: til)?|på skalaen(?: til)?)\s?(?<of>4|5|6|7|10|100)(?!\d|,\d|\s?(?:gange|timer|dage|samtaler|sessioner|mødegange|uger|besøg|aftaler|måneder|fremmøder|møder|gruppe|kriterier|tender|punkter|børn|søskende|minutter|%|\p{L}+gange))/iu;
const indicatorPattern = new RegExp(
  String.raw`(?<!\p{L})(?<name>${indicators
    .map((name) =>
      name
        .replace(/^tro /u, 'tro(?:en)? ')
        .replace(/(?<=mødestabilitet|motivation|hukommelse|koncentration|energi|stabilitet)$/u, '(?:n|en)?'),
    )
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:en|n|et)?(?!\p{L})`,
  'iu',
);
const moved =
  /(?:steget|faldet|gået|løftet|rykket|gik|steg|faldt)\s(?:\p{L}+\s){0,2}?fra\s\d{1,2}\s(?:op\s|ned\s)?til\s(?<a>\d{1,2}(?:,\d)?)(?!\d|,\d|\s?(?:timer|gange|dage|%))/iu;
const scored = /(?<!\p{L})(?:scorer?|score|skala(?:en)?|point|gået fra|steget fra|faldet fra)(?!\p{L})/iu;
const bare =
  /(?:(?:ligger|står|lå|sat|scorer?|sætter|giver|vurdere[rst]+|er|på|til|uændret|fortsat)\s(?:\p{L}+\s){0,3}?(?:på\s|til\s|med\s)?)\s?(?<a>\d{1,2}(?:,\d)?)(?![\d,]|\s?(?:timer|gange|dage|%|uger|mdr|min|kg|kr|x|\/|-|\.\d))/iu;
/** "Progression (1 = lav, 5 = høj)", "skala 1-10", "Score fra 1 til 10". */
const scaleInTitle =
  /(?:skala|score|progression|tal|point|vurdering|indikator)[^\d]{0,25}(?:\d\s?(?:=\s?\p{L}+,?|-|–|til|\/)\s?(?:og\s)?)(?<of>\d{1,3})/iu;

/** Scores of clinical scales and of progression, with the scale where it is named. */
export function scoreFacts({ text, label, section, source }: BarePassage, isProgression: boolean): Score[] {
  const clinical = capitals.test(text) || (label !== null && capitals.test(label)) ? clinicalScores(text, label) : [];
  if (clinical.length > 0) return clinical;
  const scale = scaleOf(section) ?? scaleOf(label);
  if (source === 'table-value' || (source === 'answer' && label !== null)) return labelled(text, label, scale, isProgression);
  return inProse(text, label, scale, isProgression);
}

function clinicalScores(text: string, label: string | null): Score[] {
  const whole = label === null ? text : `${label}: ${text}`;
  return [...whole.matchAll(anyInstrument)].flatMap((named): Score[] => {
    const reader = readers.find(({ name }) => name.test(named[0]));
    if (reader === undefined) return [];
    reader.pattern.lastIndex = named.index;
    const { a, b, of } = reader.pattern.exec(whole)?.groups ?? {};
    return a === undefined ? [] : [score(reader.instrument.name, a, b, of === undefined ? reader.instrument.scale : Number(of))];
  });
}

/** A day, or the first of a period: "18.09.2023", "8/1 - 16/2". */
const DATE = /^\d{1,2}(?:\.\s?\d{1,2}\.|\/\d{1,2}\s?[-–]|\/\d{1,2}[\s-]\d{2,4})/u;
/** "2 → 3" and "Start 2, nu 4": the later value counts. */
const later = /^(?:start|sidst|før)?\s?:?\s?\d{1,2}\s?(?:→|->|=>|,?\s(?:nu|aktuelt|slut)\s?:?)\s?(?<a>\d{1,2})(?!\d|,\d)/iu;
const scalePhrase = /skala(?:en)?\s(?:fra\s|på\s)?\d{1,2}\s?(?:til|-|–)\s?(?<of>\d{1,3})/iu;
const direct = /^[\s:]+(?<a>\d{1,2}(?:,\d)?)(?=$|[.,;)\s]*$|[.,;]\s)/u;

function labelled(text: string, label: string | null, scale: number | null, isProgression: boolean): Score[] {
  const ofRange = /^(?<a>\d{1,2})\s?\(\s?[01]\s?[-–]\s?(?<of>\d{1,3})\s?\)/u.exec(text.trim())?.groups;
  if (ofRange?.['a'] !== undefined && label !== null) return [score(label, ofRange['a'], undefined, Number(ofRange['of']))];
  if (DATE.test(text.trim())) return [];
  const match =
    /^(?:score\s?:?\s?)?(?<a>\d{1,2}(?:,\d)?)(?:\s?[-–]\s?(?<b>\d{1,2}))?(?:\s?(?:ud af|af|\/)\s?(?<of>\d{1,3}))?(?=$|[\s,.;(])/iu.exec(
      text.trim(),
    );
  const last = later.exec(text.trim())?.groups?.['a'];
  if (last !== undefined && label !== null) return [score(label, last, undefined, scale)];
  const { a, b, of } = match?.groups ?? {};
  if (a === undefined || label === null || match === null) return inProse(text, label, scale, isProgression);
  const isScale = of !== undefined || scale !== null || isProgression || indicatorPattern.test(label);
  const rest = text.trim().slice(match[0].length);
  if (!isScale || /^\s?(?:timer|t(?![\p{L}\d])|%|pct|dage|uger|kr|mg|år|gange|klasse|\.\s?\p{L})/iu.test(rest)) return [];
  return [score(label, a, b, of === undefined ? scale : Number(of))];
}

function inProse(text: string, label: string | null, scale: number | null, isProgression: boolean): Score[] {
  const scaled = / af|skala/u.test(text) ? onScale.exec(text)?.groups : undefined;
  if (scaled === undefined && !isProgression) return [];
  const name = indicatorPattern.exec(text)?.groups?.['name'] ?? label;
  if (scaled?.['a'] !== undefined && (name !== null || isProgression || /skala/iu.test(text)))
    return [score(name ?? firstNoun(text), scaled['a'], scaled['b'], Number(scaled['of']))];
  if (!isProgression || (indicatorPattern.exec(text) === null && !scored.test(text))) return [];
  const phrase = scalePhrase.exec(text);
  const rest = phrase === null ? text : text.replace(phrase[0], '');
  const indicator = indicatorPattern.exec(rest);
  const beside = indicator === null ? null : direct.exec(rest.slice(indicator.index + indicator[0].length));
  const match = beside ?? moved.exec(rest) ?? bare.exec(rest);
  const value = match?.groups?.['a'];
  return value === undefined || match === null
    ? []
    : [score(name ?? rest.slice(0, match.index).trim(), value, undefined, phrase === null ? scale : Number(phrase.groups?.['of']))];
}

function firstNoun(text: string): string {
  return /\p{L}{4,}/u.exec(text)?.[0] ?? text;
}

function scaleOf(title: string | null): number | null {
  const of = title === null ? undefined : scaleInTitle.exec(title)?.groups?.['of'];
  return of === undefined ? null : Number(of);
}

function score(name: Instrument['name'], a: string, b: string | undefined, scale: number | null): Score {
  const [low, high] = [Number(a.replace(',', '.')), b === undefined ? null : Number(b.replace(',', '.'))];
  const value = high === null ? { value: low } : { min: low, max: high };
  return { type: 'score', name, ...value, ...(scale === null ? {} : { scale }) };
}
