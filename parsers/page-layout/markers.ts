/** Bullets and dashes; numbers and letters with a point or bracket. Private-use letters are the bullets of Symbol and Wingdings. Check boxes are no bullets: whether they are ticked is content. */
const BULLET = /^(?:[•◦▪■□●○‣⁃∙·*–—-]|\uF0B7|\uF0A7|\uF0A8|\uF0FC|\uF02D)$/u;
const NUMBER = /^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?)$/u;
const LETTER = /^\(?[a-zæøå][.)]$/iu;

/** What opens a list item or a numbered title; null for any other word. */
export function markerKind(text: string): 'bullet' | 'number' | 'letter' | null {
  if (BULLET.test(text)) return 'bullet';
  if (NUMBER.test(text)) return 'number';
  return LETTER.test(text) ? 'letter' : null;
}

/** FREMMØDE: four letters or more, none of them small, and no long number such as a CPR number. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 &&
    /\p{Lu}{3}/u.test(text) &&
    !/\p{Ll}/u.test(text.replaceAll(/\b(?:af|og|m\.?v\.?)\b/gu, '')) &&
    !/\d{6}/.test(text)
  );
}
