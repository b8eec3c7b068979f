const words: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  én: 1,
  ét: 1,
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
  femogtyve: 25,
  tredive: 30,
  femogtredive: 35,
  syvogtredive: 37,
  halvanden: 1.5,
  halvandet: 1.5,
};
const wordPattern = Object.keys(words)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** A number of a small count as Danish writes it, as a pattern source without groups: `6`, `7,5`, `1½`, `to`, `to en halv`, `halvanden`. */
export const numberSource = String.raw`(?:(?<![\d.,/\p{L}])\d{1,2}\s1/2|(?<![\d.,/\p{L}])\d{1,2}(?:[.,]\d{1,2})?\s?½?(?![\d.,/]?\d)|½|(?<!\p{L})(?:${wordPattern})(?:\s(?:en|og en)\shalv)?(?!\p{L}))`;

/** The value of what `numberSource` matched; null where it is no number. */
export function readNumber(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain === '½') return 0.5;
  if (plain.endsWith(' 1/2')) return Number(plain.slice(0, -4)) + 0.5;
  const digits = /^(\d{1,2}(?:[.,]\d{1,2})?)\s?(½)?$/u.exec(plain);
  if (digits?.[1] !== undefined) return Number(digits[1].replace(',', '.')) + (digits[2] === undefined ? 0 : 0.5);
  const half = / (?:en|og en) halv$/u.test(plain);
  const value = words[plain.replace(/ (?:en|og en) halv$/u, '')];
  return value === undefined ? null : value + (half ? 0.5 : 0);
}
