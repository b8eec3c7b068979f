import { formatListNumber } from '../layout/format-list-number.ts';
import type { BytesView } from './bytes-view.ts';
import type { Span } from './read-fib.ts';

interface Level {
  readonly start: number;
  readonly format: number;
  /** The text that Word draws; a character below 9 stands for the number of that level. */
  readonly text: string;
}

/** Gives each paragraph of a list its number or bullet; call it in document order. */
export type NextMarker = (list: number, level: number) => string | null;

const BULLET = 23;
const NONE = 255;
const FORMATS: Readonly<Record<number, string>> = { 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter' };

/** Counters over the lists of the file. */
export function listMarkers(table: BytesView, lists: Span, overrides: Span): NextMarker {
  const definitions = readLists(table.slice(lists.at, table.bytes.length - lists.at), lists.length);
  const byNumber = readOverrides(table.slice(overrides.at, overrides.length));
  const counters = new Map<number, number[]>();
  return (list, level) => {
    const id = byNumber[list - 1];
    const levels = id === undefined ? undefined : definitions.get(id);
    const at = levels?.[level] ?? levels?.[0];
    if (id === undefined || levels === undefined || at === undefined || at.format === NONE) return null;
    if (at.format === BULLET) return '•';
    const counter = counters.get(id) ?? [];
    counters.set(id, counter);
    counter.length = Math.min(counter.length, level + 1);
    for (let each = 0; each <= level; each += 1) counter[each] ??= (levels[each]?.start ?? 1) - (each === level ? 1 : 0);
    counter[level] = (counter[level] ?? 0) + 1;
    const text = Array.from(at.text, (letter) => {
      const of = letter.charCodeAt(0);
      return of < 9 ? formatListNumber(counter[of] ?? 1, FORMATS[levels[of]?.format ?? 0] ?? 'decimal') : letter;
    });
    return text.join('').trim() || null;
  };
}

/** Lists by id; the levels of all of them stand behind the last list. */
function readLists(part: BytesView, length: number): ReadonlyMap<number, readonly Level[]> {
  const lists = new Map<number, readonly Level[]>();
  const count = length === 0 ? 0 : part.u16(0);
  let at = 2 + 28 * count;
  for (let index = 0; index < count && at < part.bytes.length; index += 1) {
    const isSimple = (part.u8(2 + 28 * index + 26) & 1) === 1;
    const levels: Level[] = [];
    for (let level = 0; level < (isSimple ? 1 : 9); level += 1) {
      const properties = part.u8(at + 24) + part.u8(at + 25);
      const letters = part.u16(at + 28 + properties);
      const text = new TextDecoder('utf-16le').decode(part.slice(at + 30 + properties, 2 * letters).bytes);
      levels.push({ start: part.u32(at), format: part.u8(at + 4), text });
      at += 30 + properties + 2 * letters;
    }
    lists.set(part.u32(2 + 28 * index), levels);
  }
  return lists;
}

/** Ids of lists by the number that a paragraph names, counted from 1. */
function readOverrides(part: BytesView): readonly number[] {
  const count = Math.min(part.u32(0), Math.floor(part.bytes.length / 16));
  return Array.from({ length: count }, (_, index) => part.u32(4 + 16 * index));
}
