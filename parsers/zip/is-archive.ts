import { zipNames } from '../layout/zip-names.ts';

/** `PK` and the first header of a file, or the end record of an archive without any. */
const STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** What a document or a program in the dress of an archive has at its top. */
const OF_A_DOCUMENT = /^\/?(\[Content_Types\]\.xml|mimetype|META-INF\/|AndroidManifest\.xml|Index\/Document\.iwa)/u;

/** An archive of files. One that is a Word file, a spreadsheet, an OpenDocument or a program is none. */
export function isArchive(bytes: Uint8Array): boolean {
  if (!STARTS.some((start) => start.every((byte, at) => bytes[at] === byte))) return false;
  const names = zipNames(bytes) ?? localNames(bytes);
  return !names.some((name) => OF_A_DOCUMENT.test(name));
}

/** An archive that was cut off has lost its list; the headers of its first files are still there. */
function localNames(bytes: Uint8Array): readonly string[] {
  return (
    new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).match(/\[Content_Types\]\.xml|mimetype(?=application)|META-INF\//gu) ?? []
  );
}
