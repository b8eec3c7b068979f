import { decodeText, isText } from '../layout/decode-text.ts';
import { findTable } from './find-table.ts';

/** Bytes looked at. */
const SAMPLE = 131_072;

/** A text that is a table beyond doubt, or one whose name says so and whose lines do not speak against it. */
export function isCsv(bytes: Uint8Array, fileName: string): boolean {
  if (!isText(bytes)) return false;
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  const table = findTable(bytes.length <= SAMPLE ? text : text.slice(0, text.lastIndexOf('\n') + 1));
  if (table === null || table.rows < 2) return false;
  if (/\.(csv|tsv)$/iu.test(fileName)) return table.steady >= 0.6;
  const columns = table.delimiter === ',' ? 4 : 3;
  return table.rows >= 3 && table.width >= columns && table.steady === 1 && table.hasHead;
}
