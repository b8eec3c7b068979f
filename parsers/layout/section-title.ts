/** Longest line taken for a title, in characters. */
const LONGEST = 90;

/** Closed by punctuation that belongs to running text. */
const ENDS_SENTENCE = /[.!;,]$/u;
const HAS_LETTER = /\p{L}/u;

/** `Label: value` on one line is a field, never a title. */
const FIELD = /^[^:]{1,60}:\s+\S/u;

/** Short enough, with letters, and not closed like a sentence. What it looks like (bold, spacing) is for the caller to weigh. */
export function canBeTitle(text: string): boolean {
  return text.length <= LONGEST && HAS_LETTER.test(text) && !ENDS_SENTENCE.test(text) && !text.includes('\n') && !FIELD.test(text);
}

/** `FREMMØDE` and `2. ØGNING AF TIMETAL`: at least three letters, all of them capitals. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 3 && letters.every((letter) => letter === letter.toLocaleUpperCase('da') && letter !== letter.toLocaleLowerCase('da'))
  );
}

/** A line that ends in a colon announces what follows; a long one, or a sentence before the colon, is text. */
export function isColonTitle(text: string): boolean {
  return (
    text.endsWith(':') &&
    text.length <= 70 &&
    HAS_LETTER.test(text) &&
    !/[.!?]\s/u.test(text.slice(0, -1).replace(/^\d+[.)]\s*/u, '')) &&
    !text.slice(0, -1).includes(': ')
  );
}

/** Said to somebody, so never a title. */
export function isGreeting(text: string): boolean {
  return /^(hej|kære|goddag|godmorgen|hi|dear|hello|til|mvh|med venlig hilsen|venlig hilsen|de bedste hilsner|kh)(?!\p{L})/iu.test(text);
}
