import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** A node of the structure tree with the text that it marks. */
interface Marked {
  readonly role: string;
  readonly text: string;
}

export interface PdfReadBack {
  readonly pages: number;
  readonly language: string | null;
  readonly title: string | null;
  readonly isMarked: boolean;
  /** Every structure element that holds text of its own, in reading order. */
  readonly marked: readonly Marked[];
  /** The text of each page as it is drawn. */
  readonly text: readonly string[];
}

interface Node {
  readonly role?: string | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: readonly Node[] | undefined;
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({ role: z.string().optional(), type: z.string().optional(), id: z.string().optional(), children: z.array(node).optional() }),
);
const info = z.object({ Language: z.string().nullish(), Title: z.string().nullish() });

/** Reads a PDF with another program than the one that wrote it. */
export async function readPdfBack(bytes: Uint8Array): Promise<PdfReadBack> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const marked: Marked[] = [];
  const text: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const byId = new Map<string, string>();
    let open: string[] = [];
    const drawn: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const words = `${item.str}${item.hasEOL ? ' ' : ''}`;
        drawn.push(words);
        const id = open.at(-1);
        if (id !== undefined) byId.set(id, `${byId.get(id) ?? ''}${words}`);
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open.push(item.id ?? '');
    }
    text.push(drawn.join('').replaceAll(/ +/gu, ' '));
    const tree = node.nullable().parse(await page.getStructTree());
    if (tree !== null) marked.push(...markedIn(tree, byId));
  }
  const told = info.parse((await pdf.getMetadata()).info);
  const isMarked = (await pdf.getMarkInfo())?.Marked ?? false;
  return { pages: pdf.numPages, language: told.Language ?? null, title: told.Title ?? null, isMarked, marked, text };
}

function markedIn({ role, children = [] }: Node, byId: ReadonlyMap<string, string>): readonly Marked[] {
  const own = children
    .filter(({ type }) => type === 'content')
    .map(({ id }) => byId.get(id ?? '') ?? '')
    .join('');
  const below = children.filter((child) => child.type === undefined).flatMap((child) => markedIn(child, byId));
  return own === '' ? below : [{ role: role ?? '', text: own.trim() }, ...below];
}
