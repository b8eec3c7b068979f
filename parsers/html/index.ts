import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { Parser } from '../format.ts';
import { elementsIn } from '../layout/elements-in.ts';
import { demoteLastTitle } from '../layout/demote-last-title.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { parseHtml, readPage } from '../layout/read-html.ts';
import { writtenInPictures } from '../layout/written-in-pictures.ts';
import { decodeHtml } from './decode-html.ts';
import { showFields } from './show-fields.ts';
import { removeHidden } from './remove-hidden.ts';

const version = 'html@1';

/** Web pages, for their text: nothing is fetched and nothing is run. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const { text, encoding, guessed } = decodeHtml(bytes);
  const page = parseHtml(text);
  const head = elementsIn(page).find(({ name }) => name === 'title');
  const title = head === undefined ? '' : textOf(head);
  const pictures = writtenInPictures(text);
  const outside = elementsIn(page).filter(({ name, attribs }) => name === 'img' && /^(?!data:)\S/u.test(attribs['src'] ?? '')).length;
  showFields(page);
  const hidden = removeHidden(page);
  const blocks = placeBlocks(withTitle(demoteLastTitle(readPage(page)), page));
  return {
    format: 'html',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: title === '' ? {} : { title },
    notices: readNotices({ guessed: guessed ? encoding : null, hidden, pictures: outside + pictures.small, isBlank: blocks.length === 0 }),
    attachments: pictures.attachments,
  };
}

/** The only heading of the first rank is the title. */
function withTitle(drafts: readonly Draft[], page: Document): readonly Draft[] {
  const [heading, ...more] = elementsIn(page).filter(({ name }) => name === 'h1');
  if (heading === undefined || more.length > 0) return drafts;
  const words = textOf(heading);
  const at = drafts.findIndex((draft) => draft.kind === 'section-title' && draft.text.replace(/\s+/gu, ' ') === words);
  const draft = drafts[at];
  return draft?.kind === 'section-title' ? drafts.with(at, { kind: 'title', text: draft.text }) : drafts;
}

function textOf(element: Element): string {
  let text = '';
  const open: ChildNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) text += node.data;
    else if (isTag(node)) for (const child of node.children.toReversed()) open.push(child);
  }
  return text.replace(/\s+/gu, ' ').trim();
}

interface Seen {
  /** The encoding that was guessed. */
  readonly guessed: string | null;
  readonly hidden: number;
  readonly pictures: number;
  readonly isBlank: boolean;
}

function readNotices({ guessed, hidden, pictures, isBlank }: Seen): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (guessed !== null) note('text.encoding-guessed', 'info', `Unexpected bytes without a mark, expected UTF-8; read as ${guessed}`);
  if (hidden > 0) note('text.hidden', 'info', `Unexpected ${hidden} hidden parts with words, expected text that is shown`);
  if (pictures > 0) note('image.unread', 'info', `Unexpected ${pictures} pictures that are small or not in the file, expected text`);
  if (isBlank) note('file.no-text', 'warning', 'Unexpected blank page, expected text');
  return notices;
}
