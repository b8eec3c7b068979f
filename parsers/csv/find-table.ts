import { cutRows, type Delimiter } from './cut-rows.ts';

/** Characters looked at to tell whether a text is a table. */
const SAMPLE = 65_536;
const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];

export interface FoundTable {
  readonly delimiter: Delimiter;
  /** Columns of most rows. */
  readonly width: number;
  /** Rows looked at, and the share of them that have that many columns. */
  readonly rows: number;
  readonly steady: number;
  /** A first row of names above the others. */
  readonly hasHead: boolean;
}

/** The separator that cuts the text into the steadiest columns; null where none cuts it into two. */
export function findTable(text: string): FoundTable | null {
  const sample = withoutHint(text.length <= SAMPLE ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n', SAMPLE))));
  const found = DELIMITERS.flatMap((delimiter) => measure(sample, delimiter) ?? []);
  return found.toSorted((a, b) => b.steady - a.steady || b.width - a.width)[0] ?? null;
}

/** Excel's own first line, `sep=;`, is no text. */
export function withoutHint(text: string): string {
  return text.replace(/^sep=[^\r\n]\r?\n/iu, '');
}

function measure(text: string, delimiter: Delimiter): FoundTable | null {
  if (!text.includes(delimiter) || isPunctuation(text, delimiter)) return null;
  const rows = cutRows(text, delimiter);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, times = 0] = [...counts].toSorted(([a, x], [b, y]) => y - x || b - a)[0] ?? [];
  if (width < 2) return null;
  return { delimiter, width, rows: rows.length, steady: times / rows.length, hasHead: findHead(rows) === 0 };
}

/** Commas and semicolons of running text are followed by a space. */
function isPunctuation(text: string, delimiter: Delimiter): boolean {
  if (delimiter === '\t') return false;
  const pieces = text.split(delimiter).slice(1);
  return pieces.filter((piece) => /^ \S/u.test(piece)).length > pieces.length / 5;
}

/** The first row that fills every column in use, where it reads as names of what stands below; -1 for none. */
export function findHead(rows: readonly (readonly string[])[]): number {
  const columns = Math.max(0, ...rows.slice(0, 1_000).map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  const first = rows.findIndex(
    (row) => columns > 1 && Array.from({ length: columns - 1 }, (_, at) => row[at + 1] ?? '').every((cell) => cell.trim() !== ''),
  );
  return first < rows.length - 1 && isHead(rows[first] ?? []) ? first : -1;
}

/** Short names, no two alike, none of them a number, a date or a sentence. The corner of a cross table may be blank. */
function isHead(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== '');
  return (
    names.length > 0 &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 60 && /\p{L}/u.test(name) && !/[.!?]$/u.test(name.replace(/\b\p{L}{1,4}\.$/u, '')))
  );
}
