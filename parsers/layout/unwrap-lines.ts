/** A line as its author meant it: lines that only the sender's program broke are joined. */
export interface Line {
  readonly text: string;
  /** Blank lines above it; the first line of a text counts as standing below one. */
  readonly blanksAbove: number;
}

/** A text whose longest line is longer than this was not wrapped by a program. */
const WIDEST_WRAP = 100;
/** A text whose longest line is shorter than this has short lines by choice. */
const NARROWEST_WRAP = 50;

const STARTS_ITEM = /^([-–—*•·▪◦‣☐☑☒]|\(?[a-zæøå]\)|\d{1,2}[.)](?!\d))\s/u;
const RULE = /^([-=_~*])\1{2,}$/u;
const FIELD = /^[\p{Lu}\d][^:.]{0,40}:(\s|$)/u;

/** Joins wrapped lines. A line is wrapped where the next line's first word would not have fitted on it. */
export function unwrapLines(text: string): readonly Line[] {
  const raw = text
    .replace(/\r\n?|\u2028|\u2029|\f|\v/gu, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f\ufeff\u200b]/gu, '').trim());
  const width = wrapWidth(raw);
  const lines: Line[] = [];
  let blanksAbove = 1;
  let last = '';
  /** Of the points so far. */
  const numbers = new Set<number>();
  for (const line of raw) {
    if (line === '') {
      blanksAbove += 1;
      continue;
    }
    const previous = lines.at(-1);
    if (previous !== undefined && blanksAbove === 0 && width !== null && continues(last, line, { width, numbers })) {
      lines[lines.length - 1] = { ...previous, text: joinWrapped(previous.text, line) };
    } else {
      lines.push({ text: line, blanksAbove });
      numbers.add(numberOf(line));
    }
    last = line;
    blanksAbove = 0;
  }
  return lines;
}

function wrapWidth(lines: readonly string[]): number | null {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return longest >= NARROWEST_WRAP && longest <= WIDEST_WRAP ? longest : null;
}

function continues(
  last: string,
  line: string,
  { width, numbers }: { readonly width: number; readonly numbers: ReadonlySet<number> },
): boolean {
  if (
    (STARTS_ITEM.test(line) && !isRunningNumber(last, line, { width, numbers })) ||
    RULE.test(line) ||
    RULE.test(last) ||
    FIELD.test(line)
  )
    return false;
  if (isBroken(last, line)) return true;
  const word = /^\S+/u.exec(line)?.[0] ?? '';
  if (last.length + 1 + word.length > width) return true;
  // Ragged wraps: a line that ends inside a sentence and goes on in lower case.
  return last.length >= width * 0.6 && !/[.!?:]$/u.test(last) && /^\p{Ll}/u.test(line);
}

/** 3 of "3. Helbred"; 0 for a line that opens with no number. */
const numberOf = (line: string): number => Number(/^\(?(\d{1,2})[.)]\s/u.exec(line)?.[1] ?? 0);

/** "BMI er" and "32. BT 138/86.": a full and open line, and a number that has no place among the points so far. */
function isRunningNumber(
  last: string,
  line: string,
  { width, numbers }: { readonly width: number; readonly numbers: ReadonlySet<number> },
): boolean {
  const number = numberOf(line);
  const isFull = last.length + 1 + (/^\S+/u.exec(line)?.[0] ?? '').length > width;
  return number > 1 && !numbers.has(number - 1) && isFull && /[^.!?:;]$/u.test(last);
}

function joinWrapped(before: string, after: string): string {
  return isBroken(before, after) ? before.slice(0, -1) + after : `${before} ${after}`;
}

/** A word parted at a line's end. `fysio- og` is none. */
function isBroken(before: string, after: string): boolean {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(og|eller|samt|til)\b/u.test(after);
}
