import { da } from '../../domain/texts/da.ts';
import type { FileReading } from './read-files.ts';

/** What was read, for a person at a terminal: a line per document and a line per passage under its heading. */
export function readingsAsText(readings: readonly FileReading[]): string {
  return readings.map(readingAsText).join('\n');
}

function readingAsText({ file: name, parent, document, failure }: FileReading): string {
  const file = parent === null ? name : `${name} (${da.overview.attachedTo(parent)})`;
  if (failure) return `${file}\n  ${da.failures[failure.code]} (${failure.code})\n`;
  if (!document) return `${file}\n`;
  const { head, passages } = document;
  const about = [
    da.kinds[head.kind],
    head.documentDate ?? 'uden dato',
    head.author,
    `${head.pages} ${head.pages === 1 ? 'side' : 'sider'}`,
  ].filter(Boolean);
  const notices = head.notices.map((notice) => `  ! ${da.notices[notice.code]}`);
  const lines = passages.map((passage) => `  ${passage.placed ? da.headings[passage.heading] : da.overview.notPlaced}: ${passage.text}`);
  return [file, `  ${about.join(', ')}`, ...notices, ...lines, ''].join('\n');
}
