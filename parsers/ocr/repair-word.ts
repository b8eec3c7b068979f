/** What stands after a number. */
const UNIT = /^(?:g|mg|mikrogram|ml|cl|l|kg|cm|mm|m|km|x|%|time|timer|gang|gange|tbl\.?|tabl\.?|stk\.?|sug|dag|uge|år)[.,;:)]?$/u;
/** Figures and the letters that look like them, at least one of them a figure. */
const FIGURES = /^(?=.*\d)[\dlIO]+(?:[.,/:-][\dlIO]+)*[.,;:)%]?$/u;

/** "3af 5": the space inside a score, which stands narrow in a cell. */
const GLUED_SCORE = /^(\d{1,3})(af)$/u;

/** The two words in one that only two can be; null for every other word. */
export function gluedWords(word: string, next: string | undefined): readonly [string, string] | null {
  const [, figure, of] = GLUED_SCORE.exec(word) ?? [];
  return figure !== undefined && of !== undefined && /^\d{1,3}[.,;:)]?$/u.test(next ?? '') ? [figure, of] : null;
}

/** A small letter and its capital of the same shape before a capital: one letter that was read twice ("MoOCA"). */
const READ_TWICE = /(?<=\p{Lu})(oO|cC|vV|wW|xX|zZ)(?=\p{Lu})/gu;

/** Letters that OCR takes for figures and the other way round, where only one of them makes sense. */
export function repairWord(word: string, next: string | undefined): string {
  if (/^[Il|]$/u.test(word) && next !== undefined && UNIT.test(next)) return '1';
  if (FIGURES.test(word)) return word.replaceAll(/[lI]/gu, '1').replaceAll('O', '0');
  return word.replace(/^HbA[lI]c/u, 'HbA1c').replaceAll(READ_TWICE, ([small = '']) => small);
}

/** A page has this many "æ" and "ø" before it is taken for Danish. */
const FEWEST_DANISH = 3;
/** Small letters, or a word of two: no name is that short. */
const NO_NAME = /^\P{L}*(?:\p{Ll}|\p{Lu}\p{Ll}\P{L}*$)/u;

/**
 * Words of a Danish page with "å" and "ø" where "ä" and "ö" were read: no Danish word has those. Names keep them ("Ahlbäck"), and so
 * does a page in another language: Swedish has "å" too, but neither "æ" nor "ø".
 */
export function repairDanish<T extends { readonly text: string }>(words: readonly T[]): readonly T[] {
  const count = (letters: RegExp): number => words.reduce((sum, { text }) => sum + (text.match(letters)?.length ?? 0), 0);
  const foreign = count(/[äö]/gu);
  if (foreign === 0 || count(/[æø]/gu) < Math.max(FEWEST_DANISH, foreign)) return words;
  return words.map((word) => (NO_NAME.test(word.text) ? { ...word, text: word.text.replaceAll('ä', 'å').replaceAll('ö', 'ø') } : word));
}
