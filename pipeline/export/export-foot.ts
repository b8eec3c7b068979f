import type { ExportNote } from '../../domain/export.ts';
import { sayDate, type Texts } from '../../domain/texts/index.ts';

/** Hexadecimal digits of the fingerprint that a reader compares. */
const DIGITS = 12;

/** What stands on every page: version, reader, day, and what it was made of. */
export function exportFoot(note: ExportNote, texts: Texts): string {
  const own = texts.exports.foot({
    reader: note.reader === null ? null : texts.exports.readers[note.reader],
    version: note.version,
    day: sayDate(note.date, texts),
    madeOf: note.madeOf.slice(0, DIGITS),
  });
  return note.reference === null ? own : `${texts.exports.caseReference(note.reference)}. ${own}`;
}
