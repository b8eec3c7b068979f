const WORDS: Readonly<Record<string, number>> = {
  halv: 0.5,
  halve: 0.5,
  trekvart: 0.75,
  halvt: 0.5,
  halvdelen: 0.5,
  en: 1,
  et: 1,
  én: 1,
  ét: 1,
  halvanden: 1.5,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
  hundrede: 100,
  begge: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** Only numbers where a unit follows: as articles they are everywhere. */
const ARTICLES = new Set(['en', 'et', 'one']);

const UNITS: Readonly<Record<string, string>> = {
  time: 'hour',
  timer: 'hour',
  t: 'hour',
  hours: 'hour',
  hour: 'hour',
  timers: 'hour',
  uge: 'week',
  uger: 'week',
  ugers: 'week',
  week: 'week',
  weeks: 'week',
  måned: 'month',
  måneder: 'month',
  måneders: 'month',
  mdr: 'month',
  md: 'month',
  år: 'year',
  års: 'year',
  årig: 'year',
  years: 'year',
  dag: 'day',
  dage: 'day',
  dages: 'day',
  days: 'day',
  døgn: 'day',
  nætter: 'day',
  mg: 'mg',
  g: 'g',
  kg: 'kg',
  cm: 'cm',
  m: 'm',
  km: 'km',
  ml: 'ml',
  kr: 'kr',
  kroner: 'kr',
  min: 'minute',
  minutter: 'minute',
  minutters: 'minute',
  minutes: 'minute',
  gang: 'times',
  gange: 'times',
  times: 'times',
  genstande: 'drink',
  genstand: 'drink',
  samtaler: 'talk',
  cigaretter: 'cigarette',
  pct: 'percent',
  procent: 'percent',
  percent: 'percent',
  '%': 'percent',
  db: 'db',
  værelser: 'room',
  børn: 'child',
};

const MINUTES_AN_HOUR = 60;

export interface WrittenNumber {
  readonly value: number;
  /** In one language-free word; null where none follows within two words. */
  readonly unit: string | null;
  /** Position of the word in the words of the text. */
  readonly at: number;
}

/** @example readNumber('1.200') // 1200, and readNumber('7,5') // 7.5 */
export function readNumber(word: string): number | null {
  if (/^\d/u.test(word)) {
    const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(word) ? word.replaceAll('.', '') : word;
    const value = Number(plain.replace(',', '.'));
    return Number.isNaN(value) ? null : value;
  }
  return WORDS[word] ?? null;
}

/** Figures and number words with their units; a span `4-6 timer` gives its unit to both ends. */
export function numbersOf(words: readonly string[]): readonly WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (const [at, word] of words.entries()) {
    const value = readNumber(word);
    if (value === null) continue;
    const next = [words[at + 1], words[at + 2], words[at + 3]];
    const found = next.find(
      (candidate, i) =>
        candidate !== undefined && UNITS[candidate] !== undefined && next.slice(0, i).every((w) => w !== undefined && isBetween(w)),
    );
    const unit = found === undefined ? null : (UNITS[found] ?? null);
    if (ARTICLES.has(word) && (unit === null || readNumber(words[at + 1] ?? '') !== null)) continue;
    const isPart = unit === 'hour' && value < 1;
    numbers.push({ value: isPart ? value * MINUTES_AN_HOUR : value, unit: isPart ? 'minute' : unit, at });
  }
  return numbers;
}

/** What may stand between a figure and its unit: the other end of a span, or an adjective of amount. */
const isBetween = (word: string): boolean =>
  readNumber(word) !== null || ['til', 'eller', 'a', 'à', 'hele', 'to', 'or', 'x'].includes(word);
