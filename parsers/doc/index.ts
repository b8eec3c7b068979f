import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Parser } from '../format.ts';
import { openOle, type OleFile } from '../layout/open-ole.ts';
import { readRich, type ReadRich } from '../layout/rich-document.ts';
import type { RichNode } from '../layout/rich-text.ts';
import { viewOf, type BytesView } from './bytes-view.ts';
import { listMarkers } from './lists.ts';
import type { Source } from './paragraphs.ts';
import { readPieces } from './piece-table.ts';
import { readCharacterLooks, readParagraphLooks } from './properties.ts';
import { readFib, type Fib } from './read-fib.ts';
import { readFileInfo } from './read-file-info.ts';
import { floatingPictures } from './read-pictures.ts';
import { readStory, type Story } from './read-story.ts';
import { readStyles } from './styles.ts';

const version = 'doc@1';

/** Word 97 to 2003. */
export const parser: Parser = {
  version,
  parse: async (bytes) => read(bytes).parsed,
  pictures: async (bytes) => read(bytes).pictures,
};

function read(bytes: Uint8Array): ReadRich {
  if (bytes.length === 0) throw new Failure('document.empty');
  try {
    return readFile(openOle(bytes));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

function readFile(ole: OleFile): ReadRich {
  const word = viewOf(ole.stream('WordDocument') ?? new Uint8Array());
  const fib = readFib(word);
  const tableBytes = ole.stream(fib.tableName);
  if (tableBytes === null) throw new Failure('document.corrupt', { part: 'table' });
  const table = viewOf(tableBytes);
  const source: Source = {
    pieces: readPieces(word, table, fib.pieces),
    characterLooks: readCharacterLooks(word, table, fib.characterPages),
    paragraphLooks: readParagraphLooks(word, table, fib.paragraphPages),
    styles: readStyles(table, fib.styles),
    data: viewOf(ole.stream('Data') ?? new Uint8Array()),
    seen: { revisions: 0, hidden: 0 },
  };
  const next = listMarkers(table, fib.lists, fib.listOverrides);
  const story = (place: Story): readonly RichNode[] => readStory(source, next, place);
  const parts = partsOf(fib);
  const running = headerStories(fib, parts.headers, table);
  const floating = floatingPictures(word, table, fib.drawings).map((picture) => ({ kind: 'picture', bytes: picture }) as const);
  const body = [...story(parts.text), ...story(parts.textBoxes), ...floating];
  return readRich('doc', version, {
    headers: [...running.headers.map(story), story(parts.headerTextBoxes)],
    body,
    footers: running.footers.map(story),
    notes: [story(parts.footnotes), story(parts.endnotes)],
    comments: [story(parts.comments)],
    info: readFileInfo(ole.stream('\u0005SummaryInformation')),
    notices: readNotices(ole, source),
    attachments: [],
  });
}

type Part = 'text' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'textBoxes' | 'headerTextBoxes';
const ORDER: readonly Part[] = ['text', 'footnotes', 'headers', 'comments', 'endnotes', 'textBoxes', 'headerTextBoxes'];

function partsOf(fib: Fib): Readonly<Record<Part, Story>> {
  const parts = { text: none, footnotes: none, headers: none, comments: none, endnotes: none, textBoxes: none, headerTextBoxes: none };
  let first = 0;
  for (const part of ORDER) {
    parts[part] = { first, count: fib[part] };
    first += fib[part];
  }
  return parts;
}

const none: Story = { first: 0, count: 0 };

/** Six stories are separators of notes; then each section has headers and footers of even, odd and first pages. */
function headerStories(
  fib: Fib,
  { first, count }: Story,
  table: BytesView,
): { readonly headers: readonly Story[]; readonly footers: readonly Story[] } {
  const list = table.slice(fib.headerEnds.at, fib.headerEnds.length);
  const ends = Array.from({ length: Math.floor(list.bytes.length / 4) }, (_, index) => Math.min(count, list.u32(4 * index)));
  const stories = ends.slice(0, -1).map((from, index) => ({ first: first + from, count: Math.max(0, (ends[index + 1] ?? from) - from) }));
  const own = stories.slice(6);
  return {
    headers: own.filter((_, index) => [0, 1, 4].includes(index % 6)),
    footers: own.filter((_, index) => [2, 3, 5].includes(index % 6)),
  };
}

function readNotices(ole: OleFile, { seen }: Source): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (seen.revisions > 0)
    note('text.tracked-changes', 'info', 'Unexpected tracked changes, expected a final text; insertions are read, deletions are not');
  if (seen.hidden > 0) note('text.hidden', 'info', `Unexpected ${seen.hidden} hidden characters, expected text that is shown`);
  if (ole.names.includes('Macros')) note('file.macros', 'info', 'Unexpected macros, expected text; they are never run');
  const embedded = ole.namesIn('ObjectPool').length;
  if (embedded > 0) note('part.unreadable', 'loss', `Unexpected ${embedded} embedded objects, expected text`);
  return notices;
}
