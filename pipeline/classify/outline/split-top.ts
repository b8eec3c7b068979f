import type { Block } from '../../../domain/block.ts';
import { fieldLine, isGreeting } from '../passages/line-shapes.ts';

type TextBlock = Exclude<Block, { kind: 'gap' } | { kind: 'table-row' }>;

interface Top {
  readonly letterhead: readonly TextBlock[];
  readonly title: TextBlock | null;
  readonly rest: readonly Block[];
}

/** How far down a title may stand. */
const TOP_BLOCKS = 12;
const titleWords =
  /attest|rapport|epikrise|erklæring|notat|status|plan(?![\p{L}\d])|forberedende del|indstilling|evaluering|^cv(?![\p{L}\d])|curriculum|udskrift|journal|skema|bevis|vurdering|udtalelse|samtale|opfølgning|^vedr\. borger|referat|beskrivelse|ansøgning|afgørelse|brev/iu;
const senderWords =
  /\d{6}-?\d{4}|(?<![\p{L}\d])ApS(?![\p{L}\d])|(?<![\p{L}\d])A\/S(?![\p{L}\d])|(?<![\p{L}\d])I\/S(?![\p{L}\d])|(?<![\p{L}\d])kommune(?![\p{L}\d])|(?<![\p{L}\d])region(?![\p{L}\d])|hospital|sygehus|(?<![\p{L}\d])klinik|lægehus|lægerne|(?<![\p{L}\d])tlf(?![\p{L}\d])|@|www\.|(?:vej|gade|stræde|allé|plads|vænget|torvet)(?![\p{L}\d])[^.]*\d|^(?:pt|vedr|til|borger|patient|praktikant|navn|cpr|dato|att)(?![\p{L}\d])[.:]|^dato(?![\p{L}\d])|jobcenter|^\d{1,2}[./-]\s?\d{1,2}[./ -]{1,2}\d{2,4}$/iu;
/** A postal code and its town. */
const town = /(?<!\d)\d{4} \p{Lu}\p{Ll}/u;

/** Parts the lines above a document's title from the rest. A sentence, a list or a table ends the top. */
export function splitTop(blocks: readonly Block[]): Top {
  const body = blocks.filter((block) => block.kind !== 'header' && block.kind !== 'footer');
  const top: TextBlock[] = [];
  const first = body.slice(0, TOP_BLOCKS);
  const titleAt = first.findLastIndex((block) => block.kind === 'title');
  for (const [i, block] of first.entries()) {
    if (!isTopBlock(block, i < titleAt)) break;
    top.push(block);
  }
  const at = titleIndex(top);
  const lines = at === -1 ? leadingSender(top) : at;
  const title = at === -1 ? null : (top[at] ?? null);
  const repeats = title === null ? 0 : repeatsOfTitle(top, at);
  return { letterhead: top.slice(0, lines), title, rest: body.slice(lines + (title === null ? 0 : 1) + repeats) };
}

/** Above a title that the parser saw, a line with a colon is the sender's too. */
function isTopBlock(block: Block, isAboveTitle: boolean): block is TextBlock {
  if (block.kind === 'gap' || block.kind === 'table-row' || block.kind === 'list-item' || block.kind === 'form-field') return false;
  if (block.kind === 'title') return true;
  if (block.role !== undefined || isGreeting(block.text)) return false;
  const text = block.text.trim();
  const endsSentence = /[.!]$/u.test(text) && text.split(/\s+/u).length > 5 && !isSenderLine(text);
  return text.length <= 160 && !endsSentence && (isAboveTitle || fieldLine(text) === null || isSenderLine(text));
}

/** The block marked as title; else the first titled line that is not the sender's; -1 where there is none. */
function titleIndex(top: readonly TextBlock[]): number {
  const marked = top.findLastIndex((block) => block.kind === 'title');
  if (marked !== -1) return marked;
  const worded = top.findIndex((block) => titleWords.test(block.text) && !isSenderLine(block.text));
  if (worded !== -1) return worded;
  const sender = leadingSender(top);
  const next = top[sender];
  return sender > 0 && next !== undefined && next.text.length <= 70 && next.kind !== 'paragraph' ? sender : -1;
}

function leadingSender(top: readonly TextBlock[]): number {
  const first = top.findIndex((block) => block.kind === 'section-title' || !isSenderLine(block.text));
  return first === -1 ? top.length : first;
}

function repeatsOfTitle(top: readonly TextBlock[], at: number): number {
  return top[at + 1]?.text.trim() === top[at]?.text.trim() ? 1 : 0;
}

function isSenderLine(text: string): boolean {
  return senderWords.test(text) || town.test(text);
}
