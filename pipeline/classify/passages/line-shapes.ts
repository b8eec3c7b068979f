/** A field written on one line: "Timetal pr. uge: 6 t/uge". */
export interface FieldLine {
  readonly label: string;
  /** Character at which the answer begins. */
  readonly answerAt: number;
}

const field = /^((?:\p{Lu}|\d+[.)]\s)[\p{L} /()&,.-]{1,48}?)\s*:\s+(?=\S)/u;
/** "Er timetallet forsøgt øget?: Nej." */
const question = /^(\p{Lu}[^.?!:]{3,90}\?)(?:\s*:\s+|\s+(?=(?:ja|nej|Ja|Nej)(?!\p{L})))(?=\S)/u;
const greeting = /^(?:hej|kære|goddag|til rette|mvh|m\.v\.h|med venlig|venlig hilsen|mange hilsner|de bedste|hilsen|vh|kh)(?![\p{L}\d])/iu;
const MAX_LABEL_WORDS = 6;
const MAX_SECTION_WORDS = 10;

/**
 * The label and where the answer begins; null for running text that happens to hold a colon.
 *
 * @example fieldLine('Timetal pr. uge: 6 t/uge') // { label: 'Timetal pr. uge', answerAt: 17 }
 */
export function fieldLine(text: string): FieldLine | null {
  const asked = question.exec(text);
  if (asked?.[1] !== undefined) return { label: asked[1], answerAt: asked[0].length };
  const match = field.exec(text);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || label.split(/\s+/u).length > MAX_LABEL_WORDS) return null;
  if (greeting.test(label) || /[.,]\s+\p{Lu}/u.test(label)) return null;
  // "AUDIT: 11." is a finding with its name, not a field.
  const answer = text.slice(match[0].length);
  if (!/\p{Ll}/u.test(label) && /^\d/u.test(answer)) return null;
  // "Samlet vurdering: både helbred og arbejdsevne er uafklarede." is a sentence that a colon parts.
  if (/^\p{Ll}/u.test(answer) && /[.!]\s*$/u.test(answer) && answer.split(/\s+/u).length > 6) return null;
  if (/(?<!\bpr)\.$/u.test(label)) return null;
  return { label, answerAt: match[0].length };
}

/** A line that names what follows: it ends in a colon, is all capitals, or is a numbered or lettered question. */
export function isSectionLine(text: string): boolean {
  const line = text.trim();
  if (line.length > 200 || greeting.test(line)) return false;
  if (/^[^.!?:]{2,90}:$/u.test(line) && line.split(/\s+/u).length <= MAX_SECTION_WORDS) return true;
  if (/^(?:\d{1,2}|[A-H])[.)]\s+\p{Lu}\p{L}/u.test(line) && !/\.\s*$/u.test(line)) return true;
  return line.length <= 60 && /\p{Lu}{4}/u.test(line) && !/\p{Ll}|\d{3}|[.!,;]$|:\s*\d/u.test(line);
}

/** A short line without a stop, standing above running text: a title where the format knows no styles. */
export function isBareTitle(text: string, next: string | null): boolean {
  const line = text.trim();
  if (next === null || line.length > 70 || line.split(/\s+/u).length > MAX_SECTION_WORDS || greeting.test(line)) return false;
  if (!/^(?:\p{Lu}|\d+[.)]\s)/u.test(line) || /[.!,;:]$/u.test(line) || /\d{6}-?\d{4}|(?<![\p{L}\d])D[A-Z]\d{2}/u.test(line)) return false;
  return next.length > line.length && /[.!?]\s*$/u.test(next);
}

/** Whether a line opens or closes a letter: "Hej Mette", "Mvh Bente". */
export function isGreeting(text: string): boolean {
  return greeting.test(text.trim());
}

/** Whether a text has stopped in the middle of a sentence, so that small letters after it run on. */
export function isUnfinished(text: string): boolean {
  return (
    !/[.!?:][)"”»’]*\s*$/u.test(text) ||
    /(?:(?<![\p{L}\d])\d{1,2}|(?<![\p{L}\d])ca|(?<![\p{L}\d])kl|(?<![\p{L}\d])nr|(?<![\p{L}\d])d|(?<![\p{L}\d])pr|(?<![\p{L}\d])bl\.a|(?<![\p{L}\d])f\.eks)\.\s*$/u.test(
      text,
    )
  );
}
