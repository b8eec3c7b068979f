import { decodeText, isText } from './layout/decode-text.ts';
import { oleNames } from './layout/ole-names.ts';
import { zipNames } from './layout/zip-names.ts';

/** How far into a file a PDF header may stand: mail gateways and scanners put bytes before it. */
const PDF_HEADER_WITHIN = 1_024;
/** Bytes of a mail's head that are looked at. */
const MAIL_HEAD = 16_384;

const latin = new TextDecoder('latin1');

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** `%PDF-` within the first kilobyte; an archive, a picture or an older Office file may hold a PDF there, and is none. */
export function isPdf(bytes: Uint8Array): boolean {
  if (isZip(bytes) || isOle(bytes) || isImage(bytes)) return false;
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

/** Whether an OLE file holds an entry at its top; in one that was cut off, whether the name stands anywhere in it in UTF-16. */
function holdsEntry(bytes: Uint8Array, isNamed: (name: string) => boolean, name: string): boolean {
  if (!isOle(bytes)) return false;
  const names = oleNames(bytes);
  if (names !== null) return names.some(isNamed);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

/** Office wraps a protected document in an OLE file with a stream `EncryptedPackage`. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return holdsEntry(bytes, (name) => name === 'EncryptedPackage', 'EncryptedPackage');
}

/** Word 97 to 2003. A file that lost its directory is still known by the mark at the head of its text. */
export function isDoc(bytes: Uint8Array): boolean {
  return (
    holdsEntry(bytes, (name) => name === 'WordDocument', 'WordDocument') || (isOle(bytes) && bytes[512] === 0xec && bytes[513] === 0xa5)
  );
}

/** An Outlook message: an OLE file of properties. */
export function isMsg(bytes: Uint8Array): boolean {
  return holdsEntry(bytes, (name) => name === '__properties_version1.0', '__properties_version1.0');
}

/** OpenDocument text says its type in its first entry; another writer's says it in its manifest alone, and is known by its parts. */
export function isOdt(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const head = latin.decode(bytes.subarray(0, 160));
  const type = /mimetype(application\/vnd\.oasis\.opendocument\.[a-z-]+)/u.exec(head)?.[1];
  if (type !== undefined) return /\.text(-template|-master|-web)?$/u.test(type);
  const names = zipNames(bytes);
  return names !== null && names.includes('content.xml') && names.includes('META-INF/manifest.xml') && !names.includes('word/document.xml');
}

/** `{\rtf` behind nothing but blanks and a byte order mark. */
export function isRtf(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*\{\\rtf/u.test(latin.decode(bytes.subarray(0, 64)));
}

/** A page that says what it is; a piece of one is believed where its name says so too. */
export function isHtml(bytes: Uint8Array, fileName: string): boolean {
  if (!isText(bytes)) return false;
  const head = decodeText(bytes.subarray(0, 4_096)).text.replace(/^(\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/u, '');
  return /^<(!doctype\s+html|html)\b/iu.test(head) || (/\.(html?|xhtml)$/iu.test(fileName) && /<[a-z][^<>]*>/iu.test(head));
}

/** JPEG, PNG, TIFF (both byte orders), WebP or HEIC. */
export function isImage(bytes: Uint8Array): boolean {
  return imageType(bytes) !== null;
}

/** A GIF, which is not read; one of letters alone can be a script as well, and is no text. */
export function isGif(bytes: Uint8Array): boolean {
  return /^GIF8[79]a/u.test(latin.decode(bytes.subarray(0, 6)));
}

/** Which image format the bytes begin as. */
export function imageType(bytes: Uint8Array): 'jpeg' | 'png' | 'tiff' | 'webp' | 'heic' | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) || startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return 'tiff';
  const head = latin.decode(bytes.subarray(0, 64));
  if (/^RIFF[^]{4}WEBPVP8[ LX]/u.test(head)) return 'webp';
  return isHeic(head, bytes) ? 'heic' : null;
}

/** The box `ftyp` lists what a reader must know: telephones write `heic`, or `mif1` with `heic` among the compatible ones. */
function isHeic(head: string, bytes: Uint8Array): boolean {
  if (head.slice(4, 8) !== 'ftyp') return false;
  const brands = head.slice(8, Math.min(64, ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)));
  return /hei[cxms]|hev[cx]/u.test(brands);
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
