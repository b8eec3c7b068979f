/** A piece of RTF. `bytes` are letters in the encoding of the moment, `data` is what `\bin` holds. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'data'; readonly bytes: Uint8Array };

const [BACKSLASH, OPEN, CLOSE, CR, LF, QUOTE, MINUS, SPACE] = [0x5c, 0x7b, 0x7d, 0x0d, 0x0a, 0x27, 0x2d, 0x20];
const LONGEST_NAME = 32;

/** Cuts RTF; line ends between words say nothing. */
export function* tokenize(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === CR || byte === LF || byte === 0) at += 1;
    else if (byte === BACKSLASH) {
      const { token, next } = readControl(bytes, at + 1);
      if (token !== null) yield token;
      at = next;
    } else {
      const end = endOfText(bytes, at);
      yield { kind: 'bytes', bytes: bytes.subarray(at, end) };
      at = end;
    }
  }
}

function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; at < bytes.length; byte = bytes[(at += 1)])
    if (byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === CR || byte === LF || byte === 0) return at;
  return at;
}

interface Control {
  readonly token: Token | null;
  readonly next: number;
}

function readControl(bytes: Uint8Array, at: number): Control {
  const byte = bytes[at] ?? 0;
  if (byte === QUOTE) return readHex(bytes, at + 1);
  if (!isLetter(byte)) return { token: { kind: 'word', name: String.fromCharCode(byte), value: null }, next: at + 1 };
  let end = at;
  while (end < bytes.length && end - at < LONGEST_NAME && isLetter(bytes[end] ?? 0)) end += 1;
  const name = String.fromCharCode(...bytes.subarray(at, end));
  const from = end;
  if (bytes[end] === MINUS) end += 1;
  while (end - from < 12 && isDigit(bytes[end] ?? 0)) end += 1;
  const digits = String.fromCharCode(...bytes.subarray(from, end));
  const value = /\d/u.test(digits) ? Number(digits) : null;
  const next = bytes[end] === SPACE ? end + 1 : end;
  if (name !== 'bin' || value === null) return { token: { kind: 'word', name, value }, next };
  const length = Math.max(0, value);
  return { token: { kind: 'data', bytes: bytes.subarray(next, next + length) }, next: next + length };
}

function readHex(bytes: Uint8Array, at: number): Control {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  if (!/^[0-9a-f]{2}$/iu.test(digits)) return { token: null, next: at };
  return { token: { kind: 'bytes', bytes: Uint8Array.of(Number.parseInt(digits, 16)) }, next: at + 2 };
}

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
