import { hash } from 'node:crypto';

/** Fewer words are alike by nature; fewer of its own say nothing of where they come from. */
const LEAST_WORDS = 7;
const LEAST_OWN_WORDS = 4;

const PERSON = new Set(['han', 'hun', 'ham', 'hende', 'borger', 'borgeren', 'borgers', 'du', 'dig', 'brg', 'deltageren', 'praktikanten']);
const WHOSE = new Set(['hans', 'hendes', 'borgerens', 'din', 'dit', 'dine', 'deltagerens']);
/** Words that stand with a capital letter without being names. */
const NO_NAME = new Set(['i', 'de', 'dem', 'deres', 'vi', 'jeg', 'der', 'det', 'den']);
const DAY = new Set(
  'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  ),
);
/** What the template says to its writer: an order, a question, a text in brackets. */
const INSTRUCTION =
  /^(?:beskriv|angiv|udfyld|skriv|notér|noter|redegør|oplys|vurdér|giv|sæt|husk|slet|anfør|kryds|her (?:skrives|beskrives|angives|anføres)|skal (?:altid )?(?:indeholde|udfyldes))(?!\p{L})|\?\s*$|^[[(].*[\])]\.?$/iu;

/**
 * A hash of what a sentence says with person, names, numbers and days masked; null for one that is too short to tell, or is the template's own.
 *
 * @param names parts of the citizen's name, in lower case
 * @example signatureOf('Ali mødte 9 af 12 gange i marts.', new Set(['ali'])) === signatureOf('Hun mødte 3 af 11 gange i juni.', new Set())
 */
export function signatureOf(text: string, names: ReadonlySet<string>): string | null {
  if (INSTRUCTION.test(text.trim())) return null;
  const words = [...text.normalize('NFC').matchAll(/\p{L}+|\d[\d.,]*/gu)].map(([word], at) => mask(word, at === 0, names));
  const masked = words.filter((word, at) => !(word.startsWith('<') && word === words[at - 1]));
  const own = masked.filter((word) => !word.startsWith('<')).length;
  return masked.length < LEAST_WORDS || own < LEAST_OWN_WORDS ? null : hash('sha256', masked.join(' '), 'base64url');
}

function mask(word: string, isFirst: boolean, names: ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  if (/^\d/u.test(word)) return '<number>';
  if (DAY.has(lower)) return '<day>';
  if (PERSON.has(lower) || names.has(lower)) return '<person>';
  if (WHOSE.has(lower) || (lower.endsWith('s') && names.has(lower.slice(0, -1)))) return '<whose>';
  const isName = !isFirst && /^\p{Lu}/u.test(word) && !NO_NAME.has(lower);
  return isName ? '<name>' : lower;
}
