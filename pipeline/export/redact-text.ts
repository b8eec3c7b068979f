import type { RemovalRule } from '../../domain/export.ts';
import type { ExportWords } from '../../domain/texts/export-words.ts';
import { citizenWords } from '../classify/voice/named-roles.ts';

/** Six digits, four digits, with or without a sign between; longer runs of digits are other numbers. */
const CPR = /(?<!\d)(\d{6})[ \u00a0]?[-\u2010-\u2015]?[ \u00a0]?(\d{4})(?!\d)/gu;

export interface Citizen {
  readonly name: string | null;
  /** Null on the command line: then every CPR number is somebody else's. */
  readonly cpr: string | null;
}

/** A text without the letters that had to go, and how often which rule removed something. */
export interface RedactedText {
  readonly text: string;
  readonly counts: ReadonlyMap<RemovalRule, number>;
}

export type RedactText = (text: string) => RedactedText;

export interface TextRules {
  readonly rules: ReadonlySet<RemovalRule>;
  readonly names: ReadonlySet<string>;
  readonly citizen: Citizen;
  readonly words: ExportWords['removed'];
}

/** Puts a word in the place of what is removed: the letters are gone, and that something is gone stays visible. */
export function createRedactText({ rules, names, citizen, words }: TextRules): RedactText {
  const own = citizen.cpr?.replaceAll(/\D/gu, '') ?? null;
  const name = rules.has('name') ? nameRun(names, citizen.name) : null;
  return (given) => {
    const counts = new Map<RemovalRule, number>();
    const remove = (rule: RemovalRule): string => {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      return words[rule];
    };
    let text = given;
    if (name !== null) text = text.replaceAll(name, (_run, ending: string) => `${remove('name')}${ending === '' ? '' : `s`}`);
    if (rules.has('cpr'))
      text = text.replaceAll(CPR, (number, birth: string, serial: string) =>
        birth + serial === own || !isBirthday(birth) ? number : remove('cpr'),
      );
    return { text, counts };
  };
}

/** A third party's name with what stands directly behind it of the same family's name; null where there is none to find. */
function nameRun(names: ReadonlySet<string>, citizenName: string | null): RegExp | null {
  if (names.size === 0) return null;
  const first = any([...names].toSorted((a, b) => b.length - a.length));
  const family = any([...names, ...citizenWords(citizenName).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))]);
  return new RegExp(`(?<![\\p{L}])(?:${first})(?:[\\s-]+(?:${family})(?![\\p{Ll}]*[\\p{Ll}]{2}))*(s?)(?!\\p{L})`, 'gu');
}

const any = (words: readonly string[]): string => words.map(escaped).join('|');
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Day and month of a birthday; day 61 to 91 stands in replacement numbers. */
function isBirthday(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12;
}
