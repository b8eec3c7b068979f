/** Anything that is neither a letter, a digit, a percent sign nor a paragraph sign parts two words. */
const SEPARATORS = /[^\p{L}#%§]+/gu;
const NUMBERS = /\p{N}+(?:[.,]\p{N}+)*/gu;

/**
 * A text as cues see it: lower case, one blank around every word, every number a `#`.
 *
 * @example normalForm('Fra 7,5 til 9 timer.') // ' fra # til # timer '
 */
export function normalForm(text: string): string {
  return ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(NUMBERS, '#')
    .replace(SEPARATORS, ' ')
    .replace(/%/g, ' % ')
    .replace(/#(?=\p{L})/gu, '# ')
    .replace(/ +/g, ' ')
    .trim()} `;
}
