import { decodeText, isText } from '../layout/decode-text.ts';
import { readProlog } from './prolog.ts';

/** Bytes of the beginning that are looked at. */
const HEAD = 16_384;

/** XML that says so, or whose first element names its schema; a web page is none. */
export function isXml(bytes: Uint8Array): boolean {
  if (!isText(bytes)) return false;
  const head = decodeText(bytes.subarray(0, HEAD)).text.trimStart();
  if (!head.startsWith('<')) return false;
  const { root, hasDoctype } = readProlog(head);
  if (head.startsWith('<?xml')) return true;
  return !hasDoctype && root !== null && root.toLowerCase() !== 'html' && /^[^>]*\sxmlns(:\w+)?\s*=/u.test(head.slice(head.indexOf(root)));
}
