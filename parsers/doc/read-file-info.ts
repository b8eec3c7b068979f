import type { FileInfo } from '../../domain/parsed-document.ts';
import { viewOf, type BytesView } from './bytes-view.ts';

const CODE_PAGE = 1;
const TITLE = 2;
const AUTHOR = 4;
const CREATED = 12;
const TEXT = 30;
const TIME = 64;
/** 100 nanoseconds between 1601 and 1970, in milliseconds. */
const EPOCH = 11_644_473_600_000n;

/** What the file's properties say about it (MS-OLEPS). */
export function readFileInfo(stream: Uint8Array | null): FileInfo {
  if (stream === null) return {};
  const file = viewOf(stream);
  const set = file.slice(file.u32(44), stream.length);
  const properties = new Map(
    Array.from({ length: Math.min(100, set.u32(4)) }, (_, index) => {
      const at = set.u32(12 + 8 * index);
      return [set.u32(8 + 8 * index), set.slice(at, set.bytes.length - at)] as const;
    }),
  );
  const encoding = properties.get(CODE_PAGE)?.u16(4) === 65_001 ? 'utf-8' : 'windows-1252';
  const title = readText(properties.get(TITLE), encoding);
  const author = readText(properties.get(AUTHOR), encoding);
  const created = readTime(properties.get(CREATED));
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }), ...(created === null ? {} : { created }) };
}

function readText(property: BytesView | undefined, encoding: string): string {
  if (property === undefined || property.u16(0) !== TEXT) return '';
  const text = new TextDecoder(encoding).decode(property.slice(8, property.u32(4)).bytes);
  return (text.split('\0')[0] ?? '').trim();
}

function readTime(property: BytesView | undefined): string | null {
  if (property === undefined || property.u16(0) !== TIME) return null;
  const ticks = BigInt(property.u32(4)) + (BigInt(property.u32(8)) << 32n);
  const time = new Date(Number(ticks / 10_000n - EPOCH));
  return ticks === 0n || Number.isNaN(time.getTime()) || time.getTime() < 0 ? null : time.toISOString();
}
