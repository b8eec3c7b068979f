/** What stands after a number. */
const UNIT = /^(?:g|mg|mikrogram|ml|cl|l|kg|cm|mm|m|km|x|%|time|timer|gang|gange|tbl\.?|tabl\.?|stk\.?|sug|dag|uge|år)[.,;:)]?$/u;
/** Figures and the letters that look like them, at least one of them a figure. */
const FIGURES = /^(?=.*\d)[\dlIO]+(?:[.,/:-][\dlIO]+)*[.,;:)%]?$/u;

/** Letters that OCR takes for figures and the other way round, where only one of them makes sense; lengths stay the same. */
export function repairWord(word: string, next: string | undefined): string {
  if (/^[Il|]$/u.test(word) && next !== undefined && UNIT.test(next)) return '1';
  if (FIGURES.test(word)) return word.replaceAll(/[lI]/gu, '1').replaceAll('O', '0');
  return word.replace(/^HbA[lI]c/u, 'HbA1c');
}
