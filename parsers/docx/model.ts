import mammoth from 'mammoth';
import { z } from 'zod';

/** Numbering of a paragraph as mammoth resolves it; level counts from 0 and comes as text. */
interface Numbering {
  readonly isOrdered: boolean;
  readonly level: string;
}

/** What mammoth makes of a document part; only what is used here. mammoth itself ships no types for it. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: Numbering | null;
  readonly isBold?: boolean;
  readonly isAllCaps?: boolean;
  readonly fontSize?: number | null;
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly breakType?: string;
  readonly name?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly contentType?: string;
}

/** The whole document: its own elements and what hangs beside them. */
export interface Model {
  readonly children: readonly Node[];
  /** The paragraphs of a foot- or endnote; none where the reference leads nowhere. */
  note(reference: Node): readonly Node[];
  readonly comments: readonly Node[][];
}

// Only the fork in the road is checked: mammoth itself built the rest from XML.
const documentSchema = z.looseObject({
  children: z.array(z.custom<Node>((value) => typeof value === 'object' && value !== null)),
  notes: z.custom<{ resolve(reference: Node): { body: Node[] } | null }>(
    (value) => typeof value === 'object' && value !== null && 'resolve' in value,
  ),
  comments: z.array(z.looseObject({ body: z.array(z.custom<Node>((value) => typeof value === 'object' && value !== null)) })),
});

/** Lets mammoth read the file and takes its document model instead of its HTML, which drops notes' places and list levels. */
export async function readModel(docx: Uint8Array): Promise<Model> {
  let captured: unknown;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength) },
    {
      externalFileAccess: false,
      transformDocument: (document: { children: unknown }) => {
        captured = { ...document };
        return Object.assign(document, { children: [], comments: [] }); // nothing is left to turn into HTML
      },
    },
  );
  const document = documentSchema.parse(captured);
  return {
    children: document.children,
    note: (reference) => document.notes.resolve(reference)?.body ?? [],
    comments: document.comments.map((comment) => comment.body),
  };
}
