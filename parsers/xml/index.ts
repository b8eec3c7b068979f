import { isTag, type Element } from 'domhandler';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Attachment, ParsedDocument } from '../../domain/parsed-document.ts';
import type { Parser } from '../format.ts';
import { decodeText } from '../layout/decode-text.ts';
import { parseMarkup } from '../layout/parse-markup.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { readProlog } from './prolog.ts';
import { readForm } from './read-form.ts';
import { readLetter } from './read-letter.ts';
import { readPlain } from './read-plain.ts';
import { localName } from './text-of.ts';

const version = 'xml@1';

/** Letters and forms of MedCom as questions and answers; any other XML as its text. */
export const parser: Parser = { version, parse };

/** Elements in elements: honest letters have a dozen. */
const MAX_DEPTH = 200;

async function parse(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const { text } = decodeText(bytes);
  const prolog = readProlog(text);
  if (prolog.hasDoctype) throw new Failure('document.doctype');
  if (prolog.root?.toLowerCase() === 'svg') throw new Failure('document.unsupported', { drawing: true });
  let unclosed = 0;
  const root = parseMarkup(text, { xml: true, maxDepth: MAX_DEPTH, onUnclosed: () => (unclosed += 1) }).children.find(isTag);
  if (root === undefined) throw new Failure('document.corrupt', { root: false });
  const { drafts, attachments, isKnown } = readBySchema(root);
  const blocks = placeBlocks(drafts);
  return {
    format: 'xml',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: {},
    notices: readNotices({ unclosed, isKnown, isBlank: blocks.length === 0 }),
    attachments,
  };
}

interface ReadXml {
  readonly drafts: readonly Draft[];
  readonly attachments: readonly Attachment[];
  readonly isKnown: boolean;
}

function readBySchema(root: Element): ReadXml {
  const name = localName(root);
  if (name === 'DenDynamiskeBlanket') return { ...readForm(root), isKnown: true };
  if (name === 'Emessage') return { drafts: readLetter(root), attachments: [], isKnown: true };
  return { drafts: readPlain(root), attachments: [], isKnown: false };
}

function readNotices(seen: { readonly unclosed: number; readonly isKnown: boolean; readonly isBlank: boolean }): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (!seen.isKnown) note('xml.unknown', 'warning', 'Unexpected schema, expected a letter or a form of MedCom; read as text');
  if (seen.unclosed > 0) note('part.unreadable', 'loss', `Unexpected end of ${seen.unclosed} elements, expected their closing tags`);
  if (seen.isBlank) note('file.no-text', 'warning', 'Unexpected blank file, expected text');
  return notices;
}
