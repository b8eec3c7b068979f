/** Text of unmarked bytes, and how its encoding was found out. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True where neither a byte order mark nor valid UTF-8 settles it. */
  readonly guessed: boolean;
}

/** Bytes looked at where the encoding is guessed by counting. */
const SAMPLE = 65_536;

/** UTF-8 and UTF-16 by mark or by form; anything else is Windows-1252, the encoding of older Danish journal systems. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(bytes.subarray(3), 'utf-8', false);
  if (a === 0xff && b === 0xfe) return decoded(bytes.subarray(2), 'utf-16le', false);
  if (a === 0xfe && b === 0xff) return decoded(bytes.subarray(2), 'utf-16be', false);
  const wide = guessWide(bytes);
  if (wide !== null) return decoded(bytes, wide, true);
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', false);
  return decoded(bytes, 'windows-1252', true);
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding'], guessed: boolean): DecodedText {
  // A file that was cut off, or closed by a one-byte line end, leaves half a letter.
  const whole = encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes;
  return { text: new TextDecoder(encoding).decode(whole).normalize('NFC'), encoding, guessed };
}

/** Latin text in UTF-16 has a zero in nearly every second byte; text in a one-byte encoding has none at all. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  const [even, odd] = [zerosAt(sample, 0) / pairs, zerosAt(sample, 1) / pairs];
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  if (even > 0.6 && odd < 0.1) return 'utf-16be';
  if (odd > 0 && even === 0 && isOfOneScript(sample, 1)) return 'utf-16le';
  if (even > 0 && odd === 0 && isOfOneScript(sample, 0)) return 'utf-16be';
  return null;
}

function zerosAt(sample: Uint8Array, parity: 0 | 1): number {
  return sample.reduce((zeros, byte, at) => (at % 2 === parity && byte === 0 ? zeros + 1 : zeros), 0);
}

/** Cyrillic, Greek or Arabic with its spaces: nearly all high bytes are zero or that of the script. */
function isOfOneScript(sample: Uint8Array, high: 0 | 1): boolean {
  const counts = new Map<number, number>();
  for (let at = high; at < sample.length; at += 2) counts.set(sample[at] ?? 0, (counts.get(sample[at] ?? 0) ?? 0) + 1);
  const most = Math.max(...[...counts].map(([byte, count]) => (byte === 0 ? 0 : count)));
  const pairs = sample.length / 2;
  return most + (counts.get(0) ?? 0) > 0.95 * pairs && (counts.get(0) ?? 0) > pairs / 20;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // only answers the question; the bytes are then read as Windows-1252
  }
}

/** Whether the bytes are text for people: in a sample, next to no control characters but tab, line ends and form feed. */
export function isText(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 127 || code === 0xfffd) controls += 1;
  }
  return controls <= text.length / 200;
}
