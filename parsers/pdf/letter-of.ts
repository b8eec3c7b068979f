import type { HotCalls } from './hot-calls.ts';

/** What PDFium writes for a hyphen that cuts a word at a line end. */
const CUT = new Set([0x02, 0xfffe]);
const SOFT_HYPHEN = 0xad;

/** Joined letters that TeX's fonts keep at these places; PDFium hands their places on where the file has no map. */
const TEX_JOINED: Readonly<Record<number, string>> = { 0x1b: 'ff', 0x1c: 'fi', 0x1d: 'fl', 0x1e: 'ffi', 0x1f: 'ffl' };

/** The letter at a position of the text layer: null between words, '' for one that shows nothing. */
export function letterOf(hot: HotCalls, text: number, at: number): string | null {
  const code = hot.FPDFText_GetUnicode(text, at);
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (isSpace(code)) return null;
  if (CUT.has(code)) return '-';
  if (code === SOFT_HYPHEN) return hot.FPDFText_IsHyphen(text, at) === 1 ? '-' : '\u00AD';
  if (code === 0 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return '';
  if (code >= 0x1b && code <= 0x1f) return TEX_JOINED[code] ?? String.fromCharCode(code);
  if (code >= 0xfb00 && code <= 0xfb06) return String.fromCharCode(code).normalize('NFKC');
  return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, 0x10ffff));
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;
