import { csvLine } from '../../domain/csv-line.ts';
import type { CheckedList } from '../../domain/checked-list.ts';
import type { Texts } from '../../domain/texts/index.ts';
import type { Checklist } from './checklist.ts';

/** The head of the table over many cases; begins with the mark by which a spreadsheet knows UTF-8. */
export function csvHead({ points, papers = [] }: Checklist, texts: Texts): string {
  const { columns } = texts.checklists;
  const ofPoints = points.flatMap(({ label }) => {
    const name = label[texts.language];
    return [columns.count(name), columns.newest(name), columns.age(name)];
  });
  const ofPapers = papers.flatMap(({ label }) => [columns.newest(label[texts.language]), columns.age(label[texts.language])]);
  return `\ufeff${csvLine([columns.case, ...ofPoints, ...ofPapers])}`;
}

/** One case: counts and days alone, under the case's reference. */
export function csvRow(reference: string, { points, papers }: CheckedList): string {
  const ofPoints = points.flatMap(({ sources, newest, age }) => [String(sources.length), newest ?? '', age === null ? '' : String(age)]);
  const ofPapers = papers.flatMap(({ documents: [latest] }) => [
    latest?.day ?? '',
    latest === undefined || latest.age === null ? '' : String(latest.age),
  ]);
  return csvLine([reference, ...ofPoints, ...ofPapers]);
}
