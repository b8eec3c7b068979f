/** Bytes [start, end). */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * One range of a `Range` header. Null: send everything, also where the header holds several ranges or another unit, which RFC 9110 allows.
 *
 * @example readRange('bytes=0-9', 100) // { start: 0, end: 10 }
 */
export function readRange(header: string | undefined, size: number): Range | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '');
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return null;
  if (first === '') return last === '0' || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size };
  const start = Number(first);
  const end = last === '' ? size : Math.min(Number(last) + 1, size);
  if (last !== '' && Number(last) < start) return null;
  return start >= size ? 'unsatisfiable' : { start, end };
}
