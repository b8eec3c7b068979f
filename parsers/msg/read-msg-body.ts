import { decompressRTF } from '@kenjiuno/decompressrtf';
import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { Failure } from '../../domain/failure.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { draftRich } from '../layout/draft-rich.ts';
import type { Draft } from '../layout/place-blocks.ts';
import { markHistory, readBody } from '../mail/read-body.ts';
import { decodeBytes } from '../rtf/code-pages.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import type { Properties } from './properties.ts';

const [PLAIN, HTML, RTF] = [0x1000, 0x1013, 0x1009];

export interface MessageBody {
  readonly drafts: readonly Draft[];
  /** The body as HTML, '' for none: it names the pictures that it shows. */
  readonly html: string;
}

/** The body at its richest: HTML, HTML that Outlook wrapped in RTF, RTF, plain text. */
export function readMessageBody(
  properties: Properties,
  { codePage, maxInflatedBytes }: { readonly codePage: number; readonly maxInflatedBytes: number },
): MessageBody {
  const plain = properties.text(PLAIN);
  const bytes = properties.bytes(HTML);
  const html = bytes === null ? properties.text(HTML) : htmlOf(bytes, codePage);
  if (html.trim() !== '') return { drafts: readBody(plain, html), html };
  const rtf = inflate(properties.bytes(RTF), maxInflatedBytes);
  if (rtf === null) return { drafts: readBody(plain, ''), html: '' };
  const wrapped = unwrapHtml(rtf);
  if (wrapped !== null) return { drafts: readBody(plain, wrapped), html: wrapped };
  // Text that was wrapped in RTF has no layout of its own.
  if (plain.trim() !== '' && /\\fromtext\b/u.test(head(rtf))) return { drafts: readBody(plain, ''), html: '' };
  const { drafts } = draftRich(readRtf(rtf).body);
  const told = drafts.filter((draft) => draft.kind !== 'gap');
  return { drafts: told.length === 0 ? readBody(plain, '') : markHistory(told), html: '' };
}

/** A page that does not say its encoding has that of the message. */
function htmlOf(bytes: Uint8Array, codePage: number): string {
  const { text, guessed } = decodeHtml(bytes);
  return guessed ? decodeBytes(bytes, codePage) : text;
}

/** MS-OXRTFCP. A body that cannot be inflated is no body: the plain text stands beside it. */
function inflate(compressed: Uint8Array | null, maxInflatedBytes: number): Buffer | null {
  if (compressed === null || compressed.length < 16) return null;
  const claimed = new DataView(compressed.buffer, compressed.byteOffset).getUint32(4, true);
  if (claimed > maxInflatedBytes) throw new Failure('document.too-large', { inflatedBytes: claimed, limit: maxInflatedBytes });
  try {
    const rtf = Buffer.from(decompressRTF([...compressed]));
    return /^\s*\{\\rtf/u.test(head(rtf)) ? rtf : null;
  } catch {
    return null;
  }
}

/** The page inside an RTF of Outlook; null where it holds none. */
function unwrapHtml(rtf: Buffer): string | null {
  if (!/\\fromhtml1?\b/u.test(head(rtf))) return null;
  try {
    const { text } = deEncapsulateSync(rtf, {
      decode: (bytes, encoding) => iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'cp1252'),
      mode: 'html',
    });
    return typeof text === 'string' && text.trim() !== '' ? text : null;
  } catch {
    return null; // it only says that it holds a page: it is then read as RTF
  }
}

const head = (rtf: Buffer): string => rtf.subarray(0, 2_000).toString('latin1');
