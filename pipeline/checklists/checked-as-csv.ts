import type { CheckedList } from '../../domain/checked-list.ts';
import type { Texts } from '../../domain/texts/index.ts';
import type { Checklist } from './checklist.ts';

/** What a spreadsheet would take for a formula, or for the end of a cell that was opened elsewhere. */
const FORMULA = /^[=+\-@\t\r\n]|^[\s\u00a0]+[=+\-@]/u;
/** Danish spreadsheets part cells at semicolons. */
const SEPARATOR = ';';

/** The head of the table over many cases; begins with the mark by which a spreadsheet knows UTF-8. */
export function csvHead({ points, papers = [] }: Checklist, texts: Texts): string {
  const { columns } = texts.checklists;
  const ofPoints = points.flatMap(({ label }) => {
    const name = label[texts.language];
    return [columns.count(name), columns.newest(name), columns.age(name)];
  });
  const ofPapers = papers.flatMap(({ label }) => [columns.newest(label[texts.language]), columns.age(label[texts.language])]);
  return `\ufeff${row([columns.case, ...ofPoints, ...ofPapers])}`;
}

/** One case: counts and days alone, under the case's reference. */
export function csvRow(reference: string, { points, papers }: CheckedList): string {
  const ofPoints = points.flatMap(({ sources, newest, age }) => [String(sources.length), newest ?? '', age === null ? '' : String(age)]);
  const ofPapers = papers.flatMap(({ documents: [latest] }) => [
    latest?.day ?? '',
    latest === undefined || latest.age === null ? '' : String(latest.age),
  ]);
  return row([reference, ...ofPoints, ...ofPapers]);
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(SEPARATOR)}\r\n`;

/** A cell is text, whatever it begins with: a reference may come from another system. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
