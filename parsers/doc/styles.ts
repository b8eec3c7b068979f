import type { BytesView } from './bytes-view.ts';
import { readChanges, type Changes } from './properties.ts';
import type { Span } from './read-fib.ts';

/** What a style says of its paragraphs, what it rests on included. */
export interface Style {
  /** 0 for the title, 1 to 9 for headings, null for running text. */
  readonly level: number | null;
  readonly isContents: boolean;
  /** Changes of paragraphs and of characters, those it rests on first. */
  readonly paragraph: Changes;
  readonly characters: Changes;
}

interface Stated {
  readonly known: number;
  readonly basedOn: number;
  readonly paragraph: Changes;
  readonly characters: Changes;
}

/** Numbers that Word gives its own styles. */
const TITLE = 62;
const SUBTITLE = 74;
const [FIRST_CONTENTS, LAST_CONTENTS] = [19, 27];
/** A style may rest on another; longer chains are circles. */
const LONGEST_CHAIN = 20;

/** Styles by number. */
export function readStyles(table: BytesView, { at, length }: Span): ReadonlyMap<number, Style> {
  const sheet = table.slice(at, length);
  const baseBytes = sheet.u16(4);
  const stated = new Map<number, Stated>();
  let next = 2 + sheet.u16(0);
  for (let index = 0; index < sheet.u16(2) && next < sheet.bytes.length; index += 1) {
    const size = sheet.u16(next);
    if (size > 0) stated.set(index, readStyle(sheet.slice(next + 2, size), baseBytes));
    next += 2 + size + (size % 2);
  }
  return new Map([...stated.keys()].map((index) => [index, resolve(index, stated)]));
}

function readStyle(style: BytesView, baseBytes: number): Stated {
  const kind = style.u16(2) & 0xf;
  const parts: BytesView[] = [];
  let at = baseBytes + 2 + 2 * style.u16(baseBytes) + 2;
  for (let index = 0; index < (style.u16(4) & 0xf); index += 1) {
    const size = style.u16(at);
    parts.push(style.slice(at + 2, size));
    at += 2 + size + (size % 2);
  }
  const [first, second] = parts;
  const isParagraph = kind === 1;
  return {
    known: style.u16(0) & 0xfff,
    basedOn: style.u16(2) >> 4,
    paragraph: isParagraph && first !== undefined ? readChanges(first.slice(2, first.bytes.length)) : [],
    characters: readRun(isParagraph ? second : first),
  };
}

const readRun = (part: BytesView | undefined): Changes => (part === undefined ? [] : readChanges(part));

function resolve(index: number, stated: ReadonlyMap<number, Stated>): Style {
  const chain: Stated[] = [];
  for (let at = stated.get(index); at !== undefined && chain.length < LONGEST_CHAIN; at = stated.get(at.basedOn)) chain.push(at);
  const known = chain[0]?.known ?? 0;
  return {
    level: chain.map((style) => levelOf(style.known)).find((level) => level !== null) ?? null,
    isContents: known >= FIRST_CONTENTS && known <= LAST_CONTENTS,
    paragraph: chain.toReversed().flatMap((style) => style.paragraph),
    characters: chain.toReversed().flatMap((style) => style.characters),
  };
}

function levelOf(known: number): number | null {
  if (known >= 1 && known <= 9) return known;
  if (known === TITLE) return 0;
  return known === SUBTITLE ? 1 : null;
}
