import type { RichNode } from '../layout/rich-text.ts';

/** A picture that is being collected. */
export interface OpenPicture {
  word(name: string): void;
  addHex(digits: Uint8Array): void;
  addBytes(bytes: Uint8Array): void;
  /** Nothing for a picture without content; null bytes for one that is drawn by rules of its own (WMF, EMF). */
  finish(): readonly RichNode[];
}

export function readPicture(): OpenPicture {
  const parts: Uint8Array[] = [];
  let digits = '';
  let isPixels = false;
  return {
    word: (name) => {
      isPixels ||= name === 'pngblip' || name === 'jpegblip';
    },
    addHex: (bytes) => {
      digits += new TextDecoder('latin1').decode(bytes).replace(/[^0-9a-f]/giu, '');
      const even = digits.length - (digits.length % 2);
      parts.push(Buffer.from(digits.slice(0, even), 'hex'));
      digits = digits.slice(even);
    },
    addBytes: (bytes) => void parts.push(bytes),
    finish: () => {
      const bytes = new Uint8Array(Buffer.concat(parts));
      return bytes.length === 0 ? [] : [{ kind: 'picture', bytes: isPixels ? bytes : null }];
    },
  };
}
