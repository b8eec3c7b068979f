import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Parser } from '../format.ts';
import { readRich, type ReadRich } from '../layout/rich-document.ts';
import { readRtf, type ReadRtf } from './read-rtf.ts';

const version = 'rtf@1';

/** Rich Text Format. */
export const parser: Parser = {
  version,
  parse: async (bytes) => read(bytes).parsed,
  pictures: async (bytes) => read(bytes).pictures,
};

function read(bytes: Uint8Array): ReadRich {
  if (bytes.length === 0) throw new Failure('document.empty');
  const { seen, ...source } = readRtf(bytes);
  return readRich('rtf', version, { ...source, notices: readNotices(seen), attachments: [] });
}

function readNotices(seen: ReadRtf['seen']): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (seen.deleted > 0)
    note('text.tracked-changes', 'info', 'Unexpected tracked changes, expected a final text; insertions are read, deletions are not');
  if (seen.hidden > 0) note('text.hidden', 'info', `Unexpected ${seen.hidden} hidden parts with words, expected text that is shown`);
  if (seen.objects > 0) note('part.unreadable', 'loss', `Unexpected ${seen.objects} embedded objects, expected text`);
  if (seen.isCut) note('part.unreadable', 'loss', 'Unexpected end of the file, expected the end of its groups');
  return notices;
}
