import { rightOf, median } from './ink-word.ts';
import type { Line } from './make-lines.ts';
import { isCapitals, markerKind } from './markers.ts';

/** Lines that belong together; their names (title, list item, ...) come later. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly marker: string | null;
  /** The first of its column or page: what stands before may run on in it. */
  readonly first: boolean;
}

/** In line pitches: a wider step parts paragraphs. */
const WIDE_STEP = 1.13;
const OPEN_END = /[^.!?:;»”"\])]$/u;

/** The marker that opens the line, where the line is a list item or a numbered title. */
export function markerOf(line: Line): string | null {
  const [first, second] = line.words;
  if (first === undefined || second === undefined) return null;
  const kind = markerKind(first.text);
  // "D. har passet drivhus": an initial, not the fourth point; a lettered point goes on with a capital.
  if (kind === 'letter' && !(line.bold || first.text.endsWith(')'))) return null;
  return kind === null ? null : first.text;
}

/** Parts lines where the author did: by space, style, marker, indent, and where the next word would still have fitted. */
export function makePieces(lines: readonly Line[]): Piece[] {
  const pitch = commonPitch(lines);
  const pieces: { lines: Line[]; marker: string | null; first: boolean }[] = [];
  /** Of the points so far. */
  const numbers = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const piece = pieces.at(-1);
    if (before === undefined || piece === undefined || parts(before, line, { piece, pitch, numbers })) {
      const marker = markerOf(line);
      pieces.push({ lines: [line], marker, first: at === 0 });
      if (marker !== null) numbers.add(numberOf(marker));
    } else piece.lines.push(line);
  }
  return pieces;
}

/** 3 of "3.", "(3)" and "2.3". */
const numberOf = (marker: string): number => Number(/\d+(?=\D*$)/.exec(marker)?.[0] ?? NaN);

/** Distance between baselines in font sizes, where lines follow closely. */
function commonPitch(lines: readonly Line[]): number {
  const steps = lines
    .flatMap((line, at) => {
      const next = lines[at + 1];
      const step = next === undefined ? 0 : (next.baseline - line.baseline) / line.size;
      return step > 0.8 && step < 2.2 ? [step] : [];
    })
    .toSorted((a, b) => a - b);
  // The lower third: in a page of one-line paragraphs most steps hold extra space.
  return steps[Math.floor(steps.length / 3)] ?? 1.3;
}

interface Standing {
  readonly piece: { readonly lines: readonly Line[]; readonly marker: string | null };
  readonly pitch: number;
  readonly numbers: ReadonlySet<number>;
}

function parts(before: Line, line: Line, { piece, pitch, numbers }: Standing): boolean {
  const step = (line.baseline - before.baseline) / Math.max(before.size, line.size);
  if (step > pitch * WIDE_STEP || step < 0) return true;
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  if (hasField(before) || hasField(line) || opensWithBox(line)) return true;
  if (before.table !== undefined || line.table !== undefined) return true;
  if (isCapitals(before.text) !== isCapitals(line.text) && /\p{L}{4}/u.test(line.text)) return true;
  if (before.bold !== line.bold && !runsOn(before, line)) return true;
  if (opensWithLabel(line) && before.words.at(-1)?.bold === false) return true;
  const marker = markerOf(line);
  if (marker !== null && !isRunningNumber(before, line, { marker, numbers })) return true;
  if (piece.marker !== null && !line.bold && leavesList(piece.lines[0], line)) return true;
  if (announces(line) && /[.!?]$/u.test(before.text)) return true;
  return roomWasLeft(before, line) && startsAnew(before, line, piece);
}

const hasField = (line: Line): boolean => line.words.some((w) => w.field !== undefined);
const opensWithBox = (line: Line): boolean => /^[☐☑☒]/u.test(line.text);

/** Bold words up to a colon, then plain ones. */
function opensWithLabel({ words }: Line): boolean {
  const plain = words.findIndex((w) => !w.bold);
  return plain > 0 && words[plain - 1]?.text.endsWith(':') === true;
}

/** A short line that ends in a colon, after a full stop. */
function announces(line: Line): boolean {
  return (
    line.text.endsWith(':') &&
    line.text.length < 60 &&
    /^\p{Lu}/u.test(line.text) &&
    !/[.!?] /u.test(line.text) &&
    rightOf(line.box) < line.limit - 4 * line.size
  );
}

/** Further left than the item's own text. */
function leavesList(item: Line | undefined, line: Line): boolean {
  const text = item?.words[1];
  return text !== undefined && line.box.x < text.box.x - 0.6 * line.size;
}

/** A bold line goes on in plain type only where the bold part is a label at its start. */
function runsOn(before: Line, line: Line): boolean {
  return !before.bold && !line.bold ? true : before.words[0]?.bold === true && !before.bold;
}

/**
 * "den 3." or "BMI 32." at a line's start continues the line before when that one is full and open, and small letters follow or
 * the number has no place among the points so far.
 */
function isRunningNumber(
  before: Line,
  line: Line,
  { marker, numbers }: { readonly marker: string; readonly numbers: ReadonlySet<number> },
): boolean {
  if (!/\d/.test(marker) || !OPEN_END.test(before.text) || roomWasLeft(before, line)) return false;
  const number = numberOf(marker);
  return /^\p{Ll}/u.test(line.words[1]?.text ?? '') || (!line.bold && number > 1 && !numbers.has(number - 1));
}

/** Whether the next line's first word would have fitted at the end of this one. */
function roomWasLeft(before: Line, line: Line): boolean {
  const first = line.words[0];
  if (first === undefined) return false;
  const space = 0.3 * before.size;
  return rightOf(before.box) + space + first.box.width < before.limit - 0.5 * before.size;
}

function startsAnew(before: Line, line: Line, piece: { readonly lines: readonly Line[] }): boolean {
  const first = line.words[0]?.text ?? '';
  const mayStart = !/^\p{Ll}/u.test(first) && !/[\p{L}\p{N}]-$/u.test(line === piece.lines.at(-1) ? '' : (piece.lines.at(-1)?.text ?? ''));
  const shape = median(piece.lines.map((l) => rightOf(l.box)));
  const narrow = piece.lines.length >= 3 && rightOf(before.box) > shape - 2 * before.size;
  return mayStart && !(narrow && OPEN_END.test(before.text));
}
