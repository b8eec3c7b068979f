const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a over UTF-16 code units, as a signed 32-bit number; a name can be hashed in parts, each starting where the last one ended.
 *
 * @example hashOf('ab') === hashOf('b', hashOf('a'))
 */
export function hashOf(name: string, start: number = BASIS): number {
  let hash = start;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash | 0;
}

/** One more code unit. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}
