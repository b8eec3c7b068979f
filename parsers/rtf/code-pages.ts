import iconv from 'iconv-lite';
import { symbolLetter } from '../pdf/symbol-letters.ts';

/** Marks a font of signs, whose letters are none. */
export const SYMBOLS = -2;
const DEFAULT = 1252;

/** Code pages of the character sets that fonts name. */
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  0: 1252,
  2: SYMBOLS,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 850,
};

/** The code page of a font's character set; null where the file's own holds. */
export function codePageOf(characterSet: number): number | null {
  return CHARACTER_SETS[characterSet] ?? null;
}

/** Letters of bytes in a code page; one that nobody knows is read as Windows-1252. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  if (codePage === SYMBOLS)
    return [...bytes].map((byte) => (byte < 32 ? '' : symbolLetter('', String.fromCharCode(0xf000 + byte)))).join('');
  const name = codePage === 65_001 ? 'utf8' : codePage === 10_000 ? 'macroman' : `cp${codePage}`;
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : `cp${DEFAULT}`);
}
