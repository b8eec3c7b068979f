import type { FailureCode } from '../domain/failures.ts';
import { oleNames } from './layout/ole-names.ts';
import { zipNames } from './layout/zip-names.ts';

/** What the archives of newer Office and OpenDocument files hold, and what OpenDocument says of itself in its first entry. */
const IN_ARCHIVES: readonly (readonly [RegExp, FailureCode])[] = [
  [/^\/?xl\/|^mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet|^Index\/Tables\//u, 'document.spreadsheet'],
  [/^\/?ppt\/|^mimetypeapplication\/vnd\.oasis\.opendocument\.presentation|^Index\/Slide/u, 'document.slides'],
];
/** Streams of Excel 5 to 2003 and of PowerPoint 97 to 2003. */
const IN_OLE: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(Workbook|Book)$/u, 'document.spreadsheet'],
  [/^PowerPoint Document$/u, 'document.slides'],
];

/** Why no parser takes the bytes: kinds that people send and that are not read have a code, and a sentence, of their own. */
export function refusalOf(bytes: Uint8Array): FailureCode {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return codeOf([...(zipNames(bytes) ?? localNames(bytes)), firstEntry(bytes)], IN_ARCHIVES);
  return codeOf(bytes[0] === 0xd0 && bytes[1] === 0xcf ? (oleNames(bytes) ?? []) : [], IN_OLE);
}

function codeOf(names: readonly string[], table: readonly (readonly [RegExp, FailureCode])[]): FailureCode {
  return table.find(([sign]) => names.some((name) => sign.test(name)))?.[1] ?? 'document.unsupported';
}

/** Name and content of the first entry, which OpenDocument leaves unpacked. */
function firstEntry(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(30, 130));
}

/** Names in the headers of an archive that was cut off. */
function localNames(bytes: Uint8Array): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return head.match(/(xl|ppt)\/[\w./]+/gu) ?? [];
}
