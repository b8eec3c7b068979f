import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import { waitsForOcr, type Attachment, type FileInfo, type ParsedDocument } from '../../domain/parsed-document.ts';
import { demoteLastTitle } from './demote-last-title.ts';
import { draftRich, richLines } from './draft-rich.ts';
import { placeBlocks, type Draft } from './place-blocks.ts';
import type { RichNode } from './rich-text.ts';

/** A text of a word processor, taken apart. */
export interface RichDocument {
  readonly headers: readonly (readonly RichNode[])[];
  readonly body: readonly RichNode[];
  readonly footers: readonly (readonly RichNode[])[];
  /** Footnotes and endnotes, then comments. */
  readonly notes: readonly (readonly RichNode[])[];
  readonly comments: readonly (readonly RichNode[])[];
  readonly info: FileInfo;
  readonly notices: readonly Notice[];
  readonly attachments: readonly Attachment[];
}

/** A document with the pictures that wait for text recognition, by the number of their gap. */
export interface ReadRich {
  readonly parsed: ParsedDocument;
  readonly pictures: ReadonlyMap<number, Uint8Array>;
}

/** The blocks in reading order: headers, body, footers, then notes, then comments. */
export function readRich(format: string, parser: string, source: RichDocument): ReadRich {
  const body = draftRich(source.body);
  const drafts: readonly Draft[] = [
    ...running(source.headers, 'header'),
    ...demoteLastTitle(body.drafts),
    ...running(source.footers, 'footer'),
    ...asides(source.notes, 'note'),
    ...asides(source.comments, 'comment'),
  ];
  const blocks = placeBlocks(drafts);
  const waiting = blocks.flatMap((block) => (waitsForOcr(block) && block.place.kind === 'block' ? [block.place.block] : []));
  const parsed: ParsedDocument = {
    format,
    parser,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: source.info,
    notices: [...source.notices, ...blockNotices(blocks)],
    attachments: source.attachments,
  };
  return {
    parsed,
    pictures: new Map(body.pictures.flatMap((bytes, at) => (waiting[at] === undefined ? [] : [[waiting[at], bytes] as const]))),
  };
}

/** First page, odd and even pages mostly repeat one header: it stands once. */
function running(parts: readonly (readonly RichNode[])[], kind: 'header' | 'footer'): readonly Draft[] {
  return [...new Set(parts.flatMap(richLines))].map((text) => ({ kind, text }));
}

function asides(parts: readonly (readonly RichNode[])[], role: 'note' | 'comment'): readonly Draft[] {
  return parts.flatMap(richLines).map((text) => ({ kind: 'paragraph', text, role }));
}

function blockNotices(blocks: readonly Block[]): readonly Notice[] {
  const unread = blocks.flatMap((block): readonly Notice[] =>
    block.kind === 'gap' && block.reason === 'image-unread'
      ? [
          {
            code: 'image.unread',
            severity: 'warning',
            reason: 'Unexpected kind or size of picture, expected one that is read',
            place: block.place,
          },
        ]
      : [],
  );
  if (blocks.some((block) => block.kind !== 'gap' || waitsForOcr(block))) return unread;
  return [...unread, { code: 'file.no-text', severity: 'warning', reason: 'Unexpected blank document, expected text', place: null }];
}
