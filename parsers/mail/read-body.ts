import type { Draft } from '../layout/place-blocks.ts';
import { readHtml } from '../layout/read-html.ts';
import { readLines } from '../layout/read-lines.ts';
import { demoteLastTitle } from '../layout/demote-last-title.ts';
import { beginsHistory } from './begins-history.ts';

/**
 * The body of a mail as blocks, its quoted history marked as quoted. Where a mail says the same as text and as HTML, HTML is
 * read: it still knows tables and lists, and its lines are not broken by the sender's program.
 */
export function readBody(text: string, html: string): readonly Draft[] {
  const fromHtml = html.trim() === '' ? [] : demoteLastTitle(readHtml(html));
  if (fromHtml.length > 0) return markHistory(fromHtml);
  return markHistory(readQuotedText(text));
}

/** Plain text: lines that begin with `>` are quoted, whatever stands between them. */
function readQuotedText(text: string): readonly Draft[] {
  const parts: { isQuoted: boolean; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const isQuoted = /^\s*>/u.test(line);
    const last = parts.at(-1);
    const bare = isQuoted ? line.replace(/^(\s*>)+ ?/u, '') : line;
    if (last === undefined || (last.isQuoted !== isQuoted && line.trim() !== '')) parts.push({ isQuoted, lines: [bare] });
    else last.lines.push(bare);
  }
  return parts.flatMap(({ isQuoted, lines }) =>
    readLines(lines.join('\n'), { hasTitle: false, ...(isQuoted ? { role: 'quoted' as const } : {}) }),
  );
}

/** From the line that begins an older mail on, everything is history: the line itself included. */
export function markHistory(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex((draft, index) => 'text' in draft && beginsHistory(draft.text, nextTexts(drafts, index)));
  if (first === -1) return drafts;
  // An answer written between quoted lines ("> spørgsmål", "svar") is the author's own.
  const isInterleaved = drafts.slice(first + 1).some((draft) => 'role' in draft && draft.role === 'quoted');
  return drafts.map((draft, index) => {
    if (index < first || (isInterleaved && index > first) || !('text' in draft)) return draft;
    return index === first && draft.kind === 'section-title' && draft.text.endsWith(':')
      ? { kind: 'paragraph', text: draft.text, role: 'quoted' }
      : { ...draft, role: 'quoted' };
  });
}

function nextTexts(drafts: readonly Draft[], index: number): readonly string[] {
  return drafts.slice(index + 1, index + 4).map((draft) => ('text' in draft ? draft.text : ''));
}
