import { demoteLastTitle } from '../layout/demote-last-title.ts';
import type { Draft } from '../layout/place-blocks.ts';
import { readMark } from './marks.ts';
import type { Model, Node } from './model.ts';
import { draftParagraph, type ParagraphMarks } from './draft-paragraph.ts';
import { draftTable } from './draft-table.ts';
import { textsOf } from './inline-text.ts';
import type { Styles } from './styles.ts';

/** A picture in the body, by its path in the package, and the number of drafts before it. */
export interface FoundImage {
  readonly path: string;
  readonly before: number;
}

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly images: readonly FoundImage[];
}

/** The document's blocks in reading order: headers, body, footers, then notes, then comments. */
export function draftDocument(model: Model, styles: Styles): Drafted {
  const drafts: Draft[] = [];
  const images: FoundImage[] = [];
  const state: DraftState = { part: 'body', tables: 0, styles, drafts, images };
  for (const node of model.children) draftNode(node, state);
  const body = demoteLastTitle(drafts);
  const asides: Draft[] = [];
  const references = model.children.flatMap((node) => descendants(node, 'noteReference'));
  for (const reference of references) asides.push(...aside(model.note(reference), 'note'));
  for (const comment of model.comments) asides.push(...aside(comment, 'comment'));
  return { drafts: [...body, ...asides], images };
}

interface DraftState {
  part: 'header' | 'body' | 'footer';
  tables: number;
  readonly styles: Styles;
  readonly drafts: Draft[];
  readonly images: FoundImage[];
}

function draftNode(node: Node, state: DraftState): void {
  const marks = ownMarks(node);
  if (marks.part !== undefined) {
    state.part = marks.part;
    return;
  }
  const { part } = state;
  if (part !== 'body') {
    const texts = node.type === 'table' ? (node.children ?? []).map((row) => textsOf(row).join('\t')) : textsOf(node);
    for (const text of texts) if (!isSaid(state.drafts, part, text)) state.drafts.push({ kind: part, text });
    return;
  }
  if (node.type === 'table') {
    const hasRows = draftTable(node, state.tables, {
      addRow: (draft, row) => {
        state.drafts.push(draft);
        addImages(row, state);
      },
      addInside: (inside) => draftNode(inside, state),
    });
    if (hasRows) state.tables += 1;
  } else if (node.type === 'paragraph') {
    state.drafts.push(...draftParagraph(node, marks, state.styles));
    addImages(node, state);
  } else for (const child of node.children ?? []) draftNode(child, state);
}

/** Pictures below a node stand after its text. */
function addImages(node: Node, { drafts, images }: DraftState): void {
  for (const { name } of descendants(node, 'bookmarkStart')) {
    const path = readMark(name ?? '')?.image;
    if (path !== undefined) images.push({ path, before: drafts.length });
  }
}

/** First page, odd and even pages mostly repeat one header: it stands once. */
function isSaid(drafts: readonly Draft[], part: 'header' | 'footer', text: string): boolean {
  return drafts.some((draft) => draft.kind === part && draft.text === text);
}

function ownMarks(node: Node): ParagraphMarks {
  if (node.type !== 'paragraph') return {};
  return Object.assign({}, ...descendants(node, 'bookmarkStart').map(({ name }) => readMark(name ?? '') ?? {}));
}

function descendants(node: Node, type: string): readonly Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => descendants(child, type))];
}

function aside(nodes: readonly Node[], role: 'note' | 'comment'): readonly Draft[] {
  return nodes.flatMap(textsOf).map((text) => ({ kind: 'paragraph', text, role }));
}
