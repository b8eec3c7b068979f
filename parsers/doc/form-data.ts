import type { BytesView } from './bytes-view.ts';

const CHECK_BOX = 1;
const CHOICE = 2;
/** Nobody has touched the field: its default holds. */
const UNTOUCHED = 25;

/** What an old form field shows: Word draws the tick and the chosen entry by itself. Null for a field of text, whose words stand in the file. */
export function readFormData(data: BytesView, at: number): string | null {
  const field = data.slice(at + data.u16(at + 4), data.u32(at) - data.u16(at + 4));
  const bits = field.u16(4);
  const kind = bits & 3;
  if (field.u32(0) !== 0xffff_ffff || (kind !== CHECK_BOX && kind !== CHOICE)) return null;
  const skipText = (from: number): number => from + 2 + 2 * field.u16(from) + 2;
  let next = skipText(10);
  const stated = (bits >> 2) & 31;
  const value = stated === UNTOUCHED ? field.u16(next) : stated;
  if (kind === CHECK_BOX) return value === 1 ? '☑' : '☐';
  next += 2;
  for (let text = 0; text < 5; text += 1) next = skipText(next);
  return readEntry(field, next, value);
}

function readEntry(field: BytesView, list: number, wanted: number): string | null {
  let next = list + 6;
  for (let entry = 0; entry < field.u16(list + 2) && next < field.bytes.length; entry += 1) {
    const letters = field.u16(next);
    if (entry === wanted) return new TextDecoder('utf-16le').decode(field.slice(next + 2, 2 * letters).bytes);
    next += 2 + 2 * letters;
  }
  return null;
}
