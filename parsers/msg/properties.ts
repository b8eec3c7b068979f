import { decodeBytes } from '../rtf/code-pages.ts';
import type { OleFile } from '../layout/open-ole.ts';

/** The properties of a message, a recipient or an attachment, by the numbers of MS-OXPROPS. */
export interface Properties {
  /** A text, whatever its encoding; '' where there is none. */
  text(id: number): string;
  bytes(id: number): Uint8Array | null;
  number(id: number): number | null;
  time(id: number): Date | null;
}

/** Bytes before the list of properties: a message in a message has fewer, a recipient or an attachment fewest. */
export const headBytes = { message: 32, inner: 24, part: 8 } as const;

const LIST = '__properties_version1.0';
const [LONG, BOOLEAN, TIME, UNICODE, ANSI, BINARY] = [0x0003, 0x000b, 0x0040, 0x001f, 0x001e, 0x0102];
/** From the first of them, so that many are gone through once. */
const TRAILING_NULS = /(?<!\0)\0+$/u;
/** 100 nanoseconds between 1601 and 1970, in milliseconds. */
const EPOCH = 11_644_473_600_000n;

/** @param path storages that lead to the properties; @param codePage of texts that are not in Unicode */
export function openProperties(
  ole: OleFile,
  path: readonly string[],
  { head, codePage = 1252 }: { readonly head: number; readonly codePage?: number },
): Properties {
  const fixed = readFixed(ole.stream(...path, LIST) ?? new Uint8Array(), head);
  const stream = (id: number, type: number): Uint8Array | null => ole.stream(...path, `__substg1.0_${hex(id)}${hex(type)}`);
  return {
    text: (id) => {
      const wide = stream(id, UNICODE);
      if (wide !== null) return new TextDecoder('utf-16le').decode(wide).replace(TRAILING_NULS, '');
      const narrow = stream(id, ANSI);
      return narrow === null ? '' : decodeBytes(narrow, codePage).replace(TRAILING_NULS, '');
    },
    bytes: (id) => stream(id, BINARY),
    number: (id) => {
      const found = fixed.get((id << 16) | LONG) ?? fixed.get((id << 16) | BOOLEAN);
      return found === undefined ? null : found.getUint32(0, true);
    },
    time: (id) => {
      const ticks = fixed.get((id << 16) | TIME)?.getBigUint64(0, true) ?? 0n;
      const time = new Date(Number(ticks / 10_000n - EPOCH));
      return ticks === 0n || Number.isNaN(time.getTime()) ? null : time;
    },
  };
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Values that fit into the list itself, by number and type. */
function readFixed(list: Uint8Array, head: number): ReadonlyMap<number, DataView> {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const found = new Map<number, DataView>();
  for (let at = head; at + 16 <= list.length; at += 16)
    found.set(view.getUint32(at, true) | 0, new DataView(list.buffer, list.byteOffset + at + 8, 8));
  return found;
}
