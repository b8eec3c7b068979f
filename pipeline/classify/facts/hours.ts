import type { Fact } from '../../../domain/passage.ts';
import { numberSource, readNumber } from './numbers.ts';
import { timetableHours } from './timetable.ts';

/** A weekly figure, or a span of them. */
export interface Hours {
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly end: number;
}

const N = numberSource;
const span = String.raw`(?<a>${N})(?:\s?(?:-|–|til|eller)\s?(?<b>${N}))?`;
const hour = String.raw`(?:timers?(?!\p{L})|time(?![\p{L}])|t\.?(?=[\s/,.)]|$)|tim\.)`;
const dayNames = '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en)?';
const times = String.raw`(?:dage|formiddage|eftermiddage|hverdage|ugedage|gange|vagter|mødedage|fremmøder|mødegange|arbejdsdage)`;
const perWeek = String.raw`(?:\s?(?:om|i) ugen|\s?ugentlige?t?|\s?ugtl\.?|\s?ugl\.?|\s?pr\.? uge|\s?per uge|\s?/\s?(?:uge|ugtl|ugen)|\s?på (?:en|ugen) ?(?:uge)?)`;
const each = String.raw`(?:\s?(?:pr\.?|per|ad|hver)\s?(?:gangen|gang|dag|fremmøde|vagt)|\s(?:dagligt|om dagen))?`;
const flags = 'giu';

/** 3 x 2 timer; to dage om ugen à 3 timer; tre dage om ugen, 3 timer hver gang. */
const product = new RegExp(String.raw`(?<n>${N})\s?(?:x|×|\*|gange(?! om|\s?ug|\s?pr))\s?(?<m>${N})(?<unit>\s?-?${hour})?`, flags);
const daysOf = new RegExp(
  String.raw`(?<n>${N})\s(?:hele\s|korte\s|halve\s|faste\s)?${times}(?:${perWeek})?\s?(?:,|à|á|a|af|på|med|i|x|×|\(|-|–)+\s?(?:ca\.\s)?(?<m>${N})\s?${hour}`,
  flags,
);
/** mandag og torsdag à 2,5 timer. */
const daysNamed = new RegExp(
  String.raw`(?<days>${dayNames}(?:(?:,\s|\sog\s)${dayNames})+)\s(?:à|á|i|af|på)\s(?:ca\.\s)?(?<m>${N})\s?${hour}`,
  flags,
);
/** 4 timer hver mandag og torsdag. */
const eachDay = new RegExp(String.raw`(?<m>${N})\s?${hour}\s(?:hver|både)\s(?<days>${dayNames}(?:(?:,\s|\sog\s)${dayNames})+)`, flags);
/** 2 timer tirsdag og 3 timer torsdag. */
const daySum = new RegExp(String.raw`${N}\s?${hour}\s(?:om\s)?${dayNames}(?:(?:,|\sog)\s${N}\s?${hour}\s(?:om\s)?${dayNames})+`, flags);
const hoursOn = new RegExp(
  String.raw`(?:(?<m0>${N})\s?[-–]\s?)?(?<m>${N})\s?${hour}${each},?\s(?:i\s|på\s|fordelt på\s)?(?<n>${N})\s(?:${times})(?:${perWeek})`,
  flags,
);
/** 6 timer om ugen; 6-8 t/uge; 4 ugentlige timer; ugentligt 4 timer; 37 timers uge. */
const weekly = new RegExp(
  String.raw`${span}\s?(?:ugentlige\s)?${hour}\s?(?:arbejde|effektivt?\s?arbejde|reelt\s?arbejde|fremmøde)?${perWeek}|${span}\sugentlige\s(?:arbejds)?timer|ugentligt?\s(?:på\s)?${span.replaceAll('<a>', '<c>').replaceAll('<b>', '<d>')}\s?${hour}`.replace(
    /\?<([ab])>/gu,
    onceEach(),
  ),
  flags,
);
/** sat op fra 7,5 til 9; hævet fra 6 timer til 8. */
const change = new RegExp(
  String.raw`(?<![\p{L}\d])fra\s(?:ca\.\s)?(?<a>${N})(?:\s?${hour})?(?:${perWeek})?\s(?:op\s|ned\s)?til\s(?:ca\.\s)?(?<b>${N})(?:\s?(?:-|–)\s?(?<c>${N}))?`,
  flags,
);
/** Without such a verb "fra 9 til 12" is the clock. */
const changes =
  /(?<!\p{L})(?:sat|satte|sættes?|gå(?:et|r)?|gik|hævet|hæves|øge[ts]?|øges|øgede|ned|op|skåret|trappe\p{L}*|steget|faldet|nedsat|reducere\p{L}*|ændret|udvid\p{L}*|kom(?:met)?)(?!\p{L})/iu;
/** Each product with the sign without which it need not be looked for. */
const products = [
  { pattern: daysNamed, sign: /dag/iu },
  { pattern: eachDay, sign: /dag/iu },
  { pattern: daysOf, sign: /dage|midd|gange|vagt|møde/iu },
  { pattern: hoursOn, sign: /dage|midd|gange|vagt|møde/iu },
  { pattern: product, sign: /[x×*]|gange/iu },
];
/** Timetallet lå på 4; timerne blev nedsat til 5. */
const named = new RegExp(
  String.raw`timetal(?:let)?\s(?:\p{L}+\s){0,3}?(?:på|er|til)\s(?:ca\.\s)?(?<a>${N})(?=[\s,.;]|$)(?!\s?(?:%|uger|gange|dage|mdr|af|ud af))|(?<!\p{L})timer(?:ne)?\s[^;]{0,50}?(?:nedsat|sat ned|sat op|øget|hævet|reduceret|gået ned|gået op)\stil\s(?<b>${N})(?=[,;]|\.?$|\som ugen|\sugentlig)`,
  flags,
);
/** En 20-timers uge. */
const longWeek = new RegExp(String.raw`(?<a>${N})\s?-?\s?timers\s(?:arbejds)?uge`, flags);
/** 4 af de 6 timer: what is done of what is booked. */
const partOf = new RegExp(String.raw`(?<a>${N})\s(?:timer\s)?af\s(?:de|sine|hendes|hans)\s${N}\s?${hour}`, flags);
const plain = new RegExp(String.raw`${span}\s?(?:effektive\s|reelle\s)?(?:timer|time|t\.?(?=[\s/,.)]|$))(?!\p{L})`, flags);

/** JavaScript wants group names once per alternative; numbers them through. */
function onceEach(): (whole: string, name: string) => string {
  const seen = new Map<string, number>();
  return (_whole, name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `?<${name}${String(count)}>`;
  };
}

/** What follows or precedes a figure that is no weekly figure: a night, a day, a stretch, a difference, a month. */
const notAWeek =
  /^(?:\s?(?:ad gangen|i træk|om natten|i døgnet|dagligt|dgl|om dagen|pr\.? dag|per dag|hver dag|sammenhængende|i sengen|efter (?:at|arbejd|møde|opstart)|inden|før|senere|siden|mere(?![\p{L}\d])|ekstra|længere|mindre|flere|månedligt|om måneden|pr\.? måned|hver (?:anden|tredje|fjerde)|pr\.? (?:gang|fremmøde)|ad gang|midt på|om aftenen|om morgenen|til (?:at|hvile)|'s? ?varighed|s? varighed|s? søvn|s? (?:rejse|transport|kørsel)))/iu;
const beforeNotAWeek =
  /(?:efter|hver|de første|den første|ud af de|ud af|(?:øge[ts]?|nedsat|reduceret|hævet|sat (?:op|ned)) med|op med|ned med|i løbet af|varighed(?:en)? (?:på|af)|inden for|hvile[r]?|sover?|morgenstivhed|springet på|stigning(?:en)? på|øgning(?:en)? på|ligger|samtale (?:på|af)|kl\.|i de sidste|sidder|stå)\s(?:ca\.\s|omkring\s|godt\s|knap\s)?$/iu;

/** Every weekly figure of hours in a text: products and clock times worked out, the value after "til" for a change. */
export function weeklyHours(text: string, isAboutHours: boolean): Hours[] {
  const found: Hours[] = [];
  const isFree = (start: number, end: number): boolean => found.every((hours) => end <= hours.start || start >= hours.end);
  const add = (match: RegExpExecArray, low: string | undefined, high?: string): void => {
    const min = low === undefined ? null : readNumber(low);
    const max = high === undefined ? min : readNumber(high);
    if (min === null || max === null || !isFree(match.index, match.index + match[0].length)) return;
    found.push({ min: Math.min(min, max), max: Math.max(min, max), start: match.index, end: match.index + match[0].length });
  };
  if (/dag/iu.test(text)) for (const match of text.matchAll(daySum)) addSum(found, match);
  for (const { pattern, sign } of products)
    if (sign.test(text)) for (const match of text.matchAll(pattern)) addProduct(found, match, { text, isAboutHours });
  if (changes.test(text) && /(?<![\p{L}\d])time|timetal|(?<![\p{L}\d])tid(?![\p{L}\d])|(?<![\p{L}\d])t\/uge|ugentlig/iu.test(text))
    for (const match of text.matchAll(change)) add(match, match.groups?.['b'], match.groups?.['c']);
  for (const match of /ug/iu.test(text) ? text.matchAll(weekly) : []) {
    const g = match.groups ?? {};
    if (isFigure(text, match)) add(match, g['a1'] ?? g['a2'] ?? g['c'], g['b1'] ?? g['b2'] ?? g['d']);
  }
  if (text.includes('af ')) for (const match of text.matchAll(partOf)) add(match, match.groups?.['a']);
  if (text.includes('timers')) for (const match of text.matchAll(longWeek)) add(match, match.groups?.['a']);
  if (/timetal|timer/iu.test(text)) for (const match of text.matchAll(named)) add(match, match.groups?.['a'] ?? match.groups?.['b']);
  if (isAboutHours)
    for (const match of text.matchAll(plain)) if (isFigure(text, match)) add(match, match.groups?.['a'], match.groups?.['b']);
  if (found.length === 0 && isAboutHours) found.push(...timetableHours(text));
  return found.toSorted((a, b) => a.start - b.start);
}

function addProduct(
  found: Hours[],
  match: RegExpExecArray,
  { text, isAboutHours }: { readonly text: string; readonly isAboutHours: boolean },
): void {
  const { n = '', m = '', m0, unit, days: listed } = match.groups ?? {};
  const [days, hours] = [listed === undefined ? readNumber(n) : listed.split(/,\s|\sog\s/u).length, readNumber(m)];
  const end = match.index + match[0].length;
  const hasUnit = unit !== undefined || !('unit' in (match.groups ?? {}));
  if (days === null || hours === null || days > 7 || hours > 12 || found.some((other) => match.index < other.end && end > other.start))
    return;
  if (!hasUnit && !(isAboutHours && !/(?<![\p{L}\d])(?:mg|g|ml|tbl|sug)(?![\p{L}\d])|dgl/iu.test(text))) return;
  const low = m0 === undefined ? hours : (readNumber(m0) ?? hours);
  found.push({ min: days * Math.min(low, hours), max: days * hours, start: match.index, end });
}

/** Hours of days that are named one by one. */
function addSum(found: Hours[], match: RegExpExecArray): void {
  const figures = [...match[0].matchAll(new RegExp(String.raw`(${N})\s?${hour}`, flags))].map(([, figure = '']) => readNumber(figure) ?? 0);
  const sum = figures.reduce((total, one) => total + one, 0);
  found.push({ min: sum, max: sum, start: match.index, end: match.index + match[0].length });
}

function isFigure(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const after = text.slice(match.index + match[0].length);
  if (/^(?:en|et|én|ét)\s/iu.test(match[0]) && !/ug/iu.test(match[0])) return false;
  const isWeekly = /ug(?:e|l|tl)/iu.test(match[0]);
  return !beforeNotAWeek.test(before) && (isWeekly ? !/^\s?(?:mere|ekstra)/iu.test(after) : !notAWeek.test(after));
}

/** Hours as facts, each value once. */
export function hoursFacts(hours: readonly Hours[]): Fact[] {
  const facts = hours
    .filter(({ max }) => max >= 0 && max <= 60)
    .map(({ min, max }): Fact => (min === max ? { type: 'hours_per_week', value: min } : { type: 'hours_per_week', min, max }));
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}
