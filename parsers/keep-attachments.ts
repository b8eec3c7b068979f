import type { Notice } from '../domain/notice.ts';
import type { ParsedDocument } from '../domain/parsed-document.ts';
import type { ParseLimits } from './format.ts';

/** As many of the files in a file as may become documents; that there were more, or that they lie too deep, is told. */
export function keepAttachments(parsed: ParsedDocument, { maxAttachments, maxNesting }: ParseLimits): ParsedDocument {
  const { length } = parsed.attachments;
  if (length > 0 && maxNesting <= 0) return tell(parsed, 0, { code: 'attachment.too-deep', expected: 'fewer layers around them' });
  if (length <= maxAttachments) return parsed;
  return tell(parsed, maxAttachments, { code: 'attachments.over-limit', expected: `at most ${maxAttachments}` });
}

function tell(parsed: ParsedDocument, kept: number, { code, expected }: { code: Notice['code']; expected: string }): ParsedDocument {
  const reason = `Unexpected ${parsed.attachments.length} files in the file, expected ${expected}`;
  const notice: Notice = { code, severity: 'loss', reason, place: null };
  return { ...parsed, attachments: parsed.attachments.slice(0, kept), notices: [...parsed.notices, notice] };
}
