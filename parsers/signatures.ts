import { zipNames } from './layout/zip-names.ts';

/** How far into a file a PDF header may stand: mail gateways and scanners put bytes before it. */
const PDF_HEADER_WITHIN = 1_024;
/** Bytes of a mail's head that are looked at. */
const MAIL_HEAD = 16_384;

const latin = new TextDecoder('latin1');

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** `%PDF-` within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin.decode(bytes.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-');
}

/** A ZIP archive of any kind. */
function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
}

/**
 * A ZIP with a Word part in its directory. An archive that was cut off has lost its directory; it is still known by the names
 * in its local headers, so that it fails as a damaged document and not as an unknown file.
 */
export function isDocx(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const names = zipNames(bytes);
  if (names !== null) return names.some((name) => /^\/?word\//iu.test(name)) && !names.some((name) => /^\/?(xl|ppt)\//iu.test(name));
  const head = latin.decode(bytes.subarray(0, 65_536));
  return head.includes('word/') || (head.includes('[Content_Types].xml') && !/(^|[^a-z])(xl|ppt)\//u.test(head));
}

/** An OLE compound file: older Office files, Outlook messages and encrypted OOXML. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
}

/** Office wraps a protected document in an OLE file with a stream `EncryptedPackage`, named in UTF-16. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return isOle(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** JPEG, PNG or TIFF (both byte orders). */
export function isImage(bytes: Uint8Array): boolean {
  return imageType(bytes) !== null;
}

/** Which of the three image formats the bytes begin as. */
export function imageType(bytes: Uint8Array): 'jpeg' | 'png' | 'tiff' | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) || startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return 'tiff';
  return null;
}

/** Header lines of a mail, at least two of those that every mail has, before anything that is not a header line. */
export function isEml(bytes: Uint8Array): boolean {
  const head = latin.decode(bytes.subarray(0, MAIL_HEAD)).replace(/^\s*(From \S+ .*\r?\n)?/u, '');
  const known = new Set<string>();
  for (const line of head.split(/\r?\n/u)) {
    if (line === '') break;
    if (/^[ \t]/u.test(line)) continue;
    const name = /^([!-9;-~]+):/u.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (MAIL_HEADERS.has(name)) known.add(name);
    if (TECHNICAL_HEADERS.has(name)) known.add(name).add('technical');
  }
  return known.size >= 3 || (known.has('technical') && known.size >= 2);
}

const MAIL_HEADERS = new Set(['from', 'to', 'subject', 'date', 'cc', 'sender', 'reply-to']);
/** No letter typed by a person opens with these. */
const TECHNICAL_HEADERS = new Set([
  'message-id',
  'mime-version',
  'content-type',
  'received',
  'return-path',
  'delivered-to',
  'content-transfer-encoding',
  'dkim-signature',
  'x-mailer',
  'references',
  'in-reply-to',
]);
