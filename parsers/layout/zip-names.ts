/** `PK\x05\x06`, then 18 bytes and a comment of at most 65,535. */
const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
/** `PK\x01\x02` and the 46 bytes before an entry's name. */
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** Names looked at: enough to know any format. */
const MOST_NAMES = 20_000;

/**
 * The names in a ZIP archive's own directory, so that a file inside a file is not taken for the outer one; null where the
 * directory is missing, as in an archive that was cut off.
 */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const names: string[] = [];
  const text = new TextDecoder();
  for (let at = view.getUint32(end + 16, true); names.length < MOST_NAMES && at + ENTRY_BYTES <= end;) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    names.push(text.decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + (name ?? 0))).replaceAll('\\', '/'));
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}
