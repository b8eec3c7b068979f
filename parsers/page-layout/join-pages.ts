import type { Block } from '../../domain/block.ts';
import type { Page, ParsedDocument } from '../../domain/parsed-document.ts';
import { isRunningText, joinBlocks } from './join-blocks.ts';

/** Blocks from the edge of a page in which a running line is looked for. */
const EDGE = 3;
/** Points; the same line stands at about the same height on every sheet, which a scanner shifts. */
const SAME_HEIGHT = 16;

/**
 * Pages that were recognised one by one, each in a process of its own, as one document: lines that stand on several of them become
 * headers and footers, and a sentence that runs over a page break becomes one block. Pages with a text layer have been through this.
 */
export function joinPages(parsed: ParsedDocument): ParsedDocument {
  if (parsed.pages.filter((page) => page.source === 'ocr').length < 2) return parsed;
  return { ...parsed, pages: joinSentences(markRunning(parsed.pages)) };
}

function markRunning(pages: readonly Page[]): Page[] {
  const scans = pages.filter((page) => page.source === 'ocr');
  const isRunning = (page: Page, block: Block): boolean =>
    scans.filter((other) => other !== page && edges(other).some((twin) => sameLine(twin, block))).length >=
    Math.max(1, Math.ceil(scans.length * 0.4) - 1);
  return pages.map((page) => {
    if (page.source !== 'ocr') return page;
    const [head, foot] = [edgeRun(page, isRunning, false), edgeRun(page, isRunning, true)];
    const blocks = page.blocks.map((block): Block => {
      const kind = head.has(block) ? 'header' : foot.has(block) ? 'footer' : null;
      return kind === null || !('text' in block)
        ? block
        : { kind, text: block.text, place: block.place, ...(block.words === undefined ? {} : { words: block.words }) };
    });
    return { ...page, blocks };
  });
}

const edges = ({ blocks }: Page): readonly Block[] => [...blocks.slice(0, EDGE), ...blocks.slice(-EDGE)];

/** Running blocks in one piece from the edge inwards; a page of nothing else has none. */
function edgeRun(page: Page, isRunning: (page: Page, block: Block) => boolean, fromEnd: boolean): ReadonlySet<Block> {
  const inwards = fromEnd ? page.blocks.toReversed() : page.blocks;
  const end = inwards.findIndex((block, at) => at >= EDGE || !isRunning(page, block));
  return new Set(end < 0 ? [] : inwards.slice(0, end));
}

/** Page numbers and dates aside. */
const plain = (text: string): string => text.replaceAll(/\d+/gu, '#').toLowerCase();

function sameLine(a: Block, b: Block): boolean {
  if (!('text' in a) || !('text' in b) || a.place.kind !== 'page' || b.place.kind !== 'page') return false;
  return Math.abs(a.place.box.y - b.place.box.y) < SAME_HEIGHT && a.place.lines.length === 1 && plain(a.text) === plain(b.text);
}

function joinSentences(pages: readonly Page[]): Page[] {
  const joined = pages.map((page) => ({ ...page, blocks: [...page.blocks] }));
  let open: { readonly page: number; readonly at: number } | undefined;
  for (const [number, page] of joined.entries()) {
    const first = page.blocks.findIndex((block) => block.kind !== 'header');
    const next = page.blocks[first];
    const before = open === undefined ? undefined : joined[open.page]?.blocks[open.at];
    const scanned = page.source === 'ocr' || (open !== undefined && joined[open.page]?.source === 'ocr');
    if (open !== undefined && scanned && isRunningText(before) && next?.kind === 'paragraph' && goesOn(before.text, next.text)) {
      joined[open.page]?.blocks.splice(open.at, 1, joinBlocks(before, next, true));
      page.blocks.splice(first, 1);
    }
    const last = page.blocks.findLastIndex((block) => block.kind !== 'footer' && block.kind !== 'header');
    // A sentence can fill a page and run on: then the block it began in stays open.
    if (last >= 0) open = { page: number, at: last };
  }
  return joined;
}

const goesOn = (before: string, next: string): boolean => !/[.!?:;»”"]$/u.test(before) && /^\p{Ll}/u.test(next);
