import { decodeText, type DecodedText } from '../layout/decode-text.ts';

/** A browser looks this far for the page's own word about its encoding. */
const HEAD = 1_024;
const latin = new TextDecoder('latin1');

/** The page's text: by byte order mark, then by what the page says, then by form. */
export function decodeHtml(bytes: Uint8Array): Pick<DecodedText, 'text' | 'guessed'> & { readonly encoding: string } {
  const found = decodeText(bytes);
  if (found.encoding.startsWith('utf-16') || (found.encoding === 'utf-8' && !found.guessed)) return found;
  const named = namedEncoding(latin.decode(bytes.subarray(0, HEAD)));
  if (named === null || named.startsWith('utf-')) return found;
  return { text: new TextDecoder(named).decode(bytes).normalize('NFC'), encoding: named, guessed: false };
}

/** `<meta charset=…>`, `<meta … content="text/html; charset=…">` and `<?xml … encoding=…?>`; null for none that is known. */
function namedEncoding(head: string): string | null {
  const label = (
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([a-z0-9_:-]+)/iu.exec(head) ?? /<\?xml\b[^>]*\bencoding\s*=\s*["']([a-z0-9_-]+)/iu.exec(head)
  )?.[1];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null; // a name that nobody knows says nothing
  }
}
