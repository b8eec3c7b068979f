import type { Notice } from '../../domain/notice.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { Failure } from '../../domain/failure.ts';
import type { Parser } from '../format.ts';
import { decodeText } from '../layout/decode-text.ts';
import { placeBlocks } from '../layout/place-blocks.ts';
import { readLines } from '../layout/read-lines.ts';

const version = 'txt@1';

/** Plain text in UTF-8, UTF-16 or Windows-1252. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const { text, encoding, guessed } = decodeText(bytes);
  const blocks = placeBlocks(readLines(text, { hasTitle: true }));
  const notices: Notice[] = [];
  if (guessed)
    notices.push({
      code: 'text.encoding-guessed',
      severity: 'info',
      reason: `Unexpected bytes without a mark, expected UTF-8; read as ${encoding}`,
      place: null,
    });
  if (blocks.length === 0)
    notices.push({ code: 'file.no-text', severity: 'warning', reason: 'Unexpected blank file, expected text', place: null });
  return {
    format: 'txt',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: {},
    notices,
    attachments: [],
  };
}
