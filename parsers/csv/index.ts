import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { Parser } from '../format.ts';
import { decodeText } from '../layout/decode-text.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { readLines } from '../layout/read-lines.ts';
import { cutRows } from './cut-rows.ts';
import { draftRows } from './draft-rows.ts';
import { findTable, withoutHint } from './find-table.ts';

const version = 'csv@1';

/** Rows that are read: a table of one citizen has some hundreds, an extract of a whole register is no document. */
const MOST_ROWS = 20_000;

/** Tables as text: a row of names and rows of values. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const { text, encoding, guessed } = decodeText(bytes);
  const table = findTable(text);
  const rows = table === null ? [] : cutRows(withoutHint(text), table.delimiter);
  const left = Math.max(0, rows.length - MOST_ROWS);
  const drafts: readonly Draft[] =
    table === null
      ? readLines(text, { hasTitle: true })
      : [...draftRows(rows.slice(0, MOST_ROWS)), ...(left > 0 ? [{ kind: 'gap', reason: 'part-unreadable' } as const] : [])];
  const blocks = placeBlocks(drafts);
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (guessed) note('text.encoding-guessed', 'info', `Unexpected bytes without a mark, expected UTF-8; read as ${encoding}`);
  if (left > 0) note('part.unreadable', 'loss', `Unexpected ${left} further rows, expected at most ${MOST_ROWS}`);
  if (blocks.length === 0) note('file.no-text', 'warning', 'Unexpected blank table, expected rows');
  return {
    format: 'csv',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: {},
    notices,
    attachments: [],
  };
}
