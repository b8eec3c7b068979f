/** What a spreadsheet would take for a formula, or for the end of a cell that was opened elsewhere. */
const FORMULA = /^[=+\-@\t\r\n]|^[\s\u00a0]+[=+\-@]/u;
/** Danish spreadsheets part cells at semicolons. */
const SEPARATOR = ';';

/**
 * One line of a table for a spreadsheet.
 *
 * @example csvLine(['=1+1', 'a;b']) // `'=1+1;"a;b"\r\n`
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(SEPARATOR)}\r\n`;

/** A cell is text, whatever it begins with: it may come from another system. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
