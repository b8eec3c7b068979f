import type { Group } from './collect-files.ts';
import type { Count } from './other-readers.ts';
import { FAULTS, ourCount, standingOf, WORTH_READING, type Standing } from './outcome-of.ts';
import type { OurReading } from './read-one.ts';

/** What is known of one file; no name of it is printed. */
export interface Row {
  readonly group: Group;
  readonly ours: OurReading;
  readonly others: readonly Count[];
  readonly outcome: string;
}

const STANDINGS: readonly Standing[] = ['well', 'under half', 'blank, said so', 'silently blank', 'failed'];

/** Outcomes by group, then PDFs beside the other readers. Capitals mark what must not happen. */
export function printTables(rows: readonly Row[]): void {
  const groups = [...new Set(rows.map(({ group }) => group))].toSorted();
  console.log(`| outcome | ${groups.join(' | ')} |\n| --- |${' --- |'.repeat(groups.length)}`);
  const outcomes = [...new Set([...FAULTS, ...rows.map(({ outcome }) => outcome)])].toSorted();
  for (const outcome of outcomes) {
    console.log(
      `| ${outcome} | ${groups.map((group) => count(rows, (row) => row.group === group && row.outcome === outcome)).join(' | ')} |`,
    );
  }
  console.log(`| all | ${groups.map((group) => count(rows, (row) => row.group === group)).join(' | ')} |\n`);
  if (groups.includes('pdf')) printReaders(rows.filter(({ group }) => group === 'pdf'));
}

function printReaders(rows: readonly Row[]): void {
  const compared = rows.flatMap(({ ours, others: [pdftotext = null, pdfjs = null] }) => {
    const best = Math.max(ours.letters, pdftotext ?? 0, pdfjs ?? 0);
    if (best < WORTH_READING) return [];
    return [[standingOf(ourCount(ours), best, ours.told.length > 0), standingOf(pdftotext, best, false), standingOf(pdfjs, best, false)]];
  });
  console.log(
    `Text PDFs (a reader finds ${WORTH_READING} letters or more): ${compared.length}; well: at least half of the most that any finds`,
  );
  console.log('| | ours | pdftotext | bare pdf.js |\n| --- | --- | --- | --- |');
  for (const standing of STANDINGS) {
    console.log(`| ${standing} | ${[0, 1, 2].map((reader) => count(compared, (each) => each[reader] === standing)).join(' | ')} |`);
  }
}

function count<T>(values: readonly T[], matches: (value: T) => boolean): number {
  return values.filter(matches).length;
}
