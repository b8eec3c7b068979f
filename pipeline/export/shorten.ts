import type { Texts } from '../../domain/texts/index.ts';

/**
 * Words cut at a space, and never without saying so.
 *
 * @example shorten('Borgeren bor alene i en lejlighed.', 20, da) // 'Borgeren bor alene … (forkortet)'
 */
export function shorten(words: string, characters: number, texts: Texts): string {
  const flat = words.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= characters) return flat;
  const space = flat.lastIndexOf(' ', characters);
  return `${flat.slice(0, space > characters / 2 ? space : characters)} … ${texts.exports.shortened}`;
}
