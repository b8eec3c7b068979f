import { imageType } from '../signatures.ts';
import type { BytesView } from './bytes-view.ts';
import type { Span } from './read-fib.ts';

const STORE = 0xf001;
const STORED = 0xf007;
const [FIRST_BLIP, LAST_BLIP] = [0xf01a, 0xf029];
const HEADS = [
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  Buffer.from('II*\0', 'latin1'),
  Buffer.from('MM\0*', 'latin1'),
];

/** A picture that stands in a line, by its place in the data stream: its bytes, or null for a kind that is not read; undefined where none is there. */
export function inlinePicture(data: BytesView, at: number): Uint8Array | null | undefined {
  const head = data.u16(at + 4);
  const length = data.u32(at);
  if (head < 8 || length <= head) return undefined;
  const part = data.slice(at + head, length - head);
  const found = pictureIn(part.bytes);
  return found ?? (holdsBlip(part) ? null : undefined);
}

/** Pictures that float over the text: the store of drawings names them, their bytes lie in the main stream. */
export function floatingPictures(word: BytesView, table: BytesView, { at, length }: Span): readonly (Uint8Array | null)[] {
  const group = table.slice(at, length);
  const store = records(group.slice(8, group.u32(4))).find(({ type }) => type === STORE);
  return records(store?.content ?? group.slice(0, 0)).flatMap(({ type, content }) => {
    const [uses, from] = [content.u32(24), content.u32(28)];
    if (type !== STORED || uses === 0) return [];
    if (from === 0xffff_ffff) return [];
    const blip = records(word.slice(from, 8 + word.u32(from + 4)))[0];
    return blip === undefined || blip.type < FIRST_BLIP || blip.type > LAST_BLIP ? [] : [pictureIn(blip.content.bytes)];
  });
}

/** The records that follow one another in a part. */
function records(part: BytesView): readonly { readonly type: number; readonly content: BytesView }[] {
  const found: { type: number; content: BytesView }[] = [];
  for (let at = 0; at + 8 <= part.bytes.length; at += 8 + part.u32(at + 4))
    found.push({ type: part.u16(at + 2), content: part.slice(at + 8, part.u32(at + 4)) });
  return found;
}

function holdsBlip(part: BytesView): boolean {
  for (let at = 0; at + 8 <= part.bytes.length; at += 1) {
    const type = part.u16(at + 2);
    if (type >= FIRST_BLIP && type <= LAST_BLIP && at + 8 + part.u32(at + 4) <= part.bytes.length && part.u32(at + 4) > 16) return true;
  }
  return false;
}

/** The picture file inside a part: Word puts numbers of its own before it. */
function pictureIn(bytes: Uint8Array): Uint8Array | null {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = HEADS.map((head) => part.indexOf(head)).filter((at) => at !== -1);
  const first = Math.min(...starts);
  const found = starts.length === 0 ? null : bytes.subarray(first);
  return found !== null && imageType(found) !== null ? new Uint8Array(found) : null;
}
