import type { RichNode } from '../layout/rich-text.ts';
import { decodeBytes } from './code-pages.ts';
import type { Destination } from './destinations.ts';
import { plainField, shownField, type FormField } from './form-field.ts';
import { readPicture, type OpenPicture } from './read-picture.ts';
import { buildText, type TextBuilder } from './text-builder.ts';

/** What holds inside a group and ends with it. */
export interface Group {
  readonly destination: Destination;
  readonly text: TextBuilder;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly font: number;
  /** Letters that stand behind a `\u` for programs that do not know it. */
  readonly substitutes: number;
}

export type Part = 'headers' | 'footers' | 'notes' | 'comments';
const PARTS: Readonly<Partial<Record<Destination, Part>>> = { header: 'headers', footer: 'footers', note: 'notes', comment: 'comments' };

/** Everything that is known while the groups are followed. */
export interface Reader {
  group: Group;
  readonly stack: Group[];
  readonly styles: Map<number, string>;
  /** Code pages of fonts. */
  readonly fonts: Map<number, number>;
  readonly body: TextBuilder;
  readonly parts: Record<Part, (readonly RichNode[])[]>;
  readonly seen: { hidden: number; deleted: number; objects: number; isCut: boolean };
  codePage: number;
  /** The next word names what the group is; after `\*` an unknown one is passed over. */
  names: 'none' | 'plain' | 'optional';
  /** Bytes of one encoding that are not letters yet. */
  waiting: Uint8Array[];
  toSkip: number;
  picture: OpenPicture | null;
  isHeadRow: boolean;
  /** The font or style that is being described, and the words of a group that is no text. */
  described: { font: number; style: number };
  words: string;
  field: FormField;
  readonly info: { title: string; author: string; readonly created: Record<string, number> };
}

export function openReader(): Reader {
  const styles = new Map<number, string>();
  const body = buildText((style) => levelOf(styles.get(style) ?? ''));
  return {
    group: { destination: 'text', text: body, isBold: false, isHidden: false, isDeleted: false, font: -1, substitutes: 1 },
    stack: [],
    styles,
    fonts: new Map(),
    body,
    parts: { headers: [], footers: [], notes: [], comments: [] },
    seen: { hidden: 0, deleted: 0, objects: 0, isCut: false },
    codePage: 1252,
    names: 'none',
    waiting: [],
    toSkip: 0,
    picture: null,
    isHeadRow: false,
    described: { font: 0, style: 0 },
    words: '',
    field: plainField(),
    info: { title: '', author: '', created: {} },
  };
}

/** Whether the words of the group are text for people. */
export const isText = ({ group: { destination } }: Reader): boolean =>
  destination === 'text' || destination === 'box' || destination in PARTS;

/** Letters, wherever the group puts them. */
export function say(reader: Reader, text: string): void {
  const { group, seen } = reader;
  if (group.destination === 'marker') group.text.mark(text);
  else if (!isText(reader)) reader.words += text;
  else if (group.isDeleted) seen.deleted += 1;
  else if (group.isHidden) seen.hidden += /[\p{L}\p{N}]/u.test(text) ? 1 : 0;
  else group.text.add(text, group.isBold);
}

/** Makes letters of the bytes that wait. */
export function flush(reader: Reader): void {
  const { waiting, group } = reader;
  if (waiting.length === 0) return;
  const bytes = waiting.length === 1 ? (waiting[0] ?? new Uint8Array()) : Buffer.concat(waiting);
  reader.waiting = [];
  if (group.destination === 'picture') reader.picture?.addHex(bytes);
  else if (group.destination !== 'skipped' && group.destination !== 'silent')
    say(reader, decodeBytes(bytes, reader.fonts.get(group.font) ?? reader.codePage));
}

/** The group turns out to be something of its own. */
export function enter(reader: Reader, destination: Destination): void {
  const isOwnText = destination === 'box' || destination in PARTS;
  const text = isOwnText ? buildText((style) => levelOf(reader.styles.get(style) ?? '')) : reader.group.text;
  reader.group = { ...reader.group, destination, text, ...(isOwnText ? { isBold: false, isHidden: false } : {}) };
  reader.words = '';
  if (destination === 'picture') reader.picture = readPicture();
  if (destination === 'form-field') reader.field = plainField();
}

/** Back to the group around; what was collected in this one goes where it belongs. */
export function leave(reader: Reader): void {
  const left = reader.group;
  reader.group = reader.stack.pop() ?? left;
  const { group, field } = reader;
  const { destination } = left;
  if (destination === group.destination && left.text === group.text) return endDescription(reader);
  const part = PARTS[destination];
  if (part !== undefined) reader.parts[part].push(left.text.finish());
  else if (destination === 'box') group.text.hang(left.text.finish());
  else if (destination === 'picture') group.text.hang(reader.picture?.finish() ?? []);
  else if (destination === 'title' || destination === 'author') reader.info[destination] = reader.words.trim();
  else if (destination === 'choice') field.choices.push(reader.words.trim());
  else if (destination === 'form-field') group.text.add(shownField(field), false);
}

/** A group in the list of styles or fonts describes one of them. */
function endDescription(reader: Reader): void {
  const { destination } = reader.group;
  if (destination === 'styles') {
    reader.styles.set(reader.described.style, reader.words.replace(/;.*$/su, '').trim().toLowerCase());
    reader.described.style = 0;
  }
  if (destination === 'styles' || destination === 'fonts') reader.words = '';
}

function levelOf(style: string): number | null {
  const named = /^(?:heading|overskrift)\s*(\d)/u.exec(style)?.[1];
  if (named !== undefined) return Number(named);
  if (/^(title|titel)$/u.test(style)) return 0;
  return /^(subtitle|undertitel)$/u.test(style) ? 1 : null;
}
