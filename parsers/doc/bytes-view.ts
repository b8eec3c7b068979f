/** Little-endian numbers of a stream; what lies outside of it reads as 0, so that a lying offset finds nothing. */
export interface BytesView {
  readonly bytes: Uint8Array;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** A part of the stream, cut at its end. */
  slice(at: number, length: number): BytesView;
}

export function viewOf(bytes: Uint8Array): BytesView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (at: number, length: number): boolean => at >= 0 && at + length <= bytes.length;
  return {
    bytes,
    u8: (at) => (holds(at, 1) ? view.getUint8(at) : 0),
    u16: (at) => (holds(at, 2) ? view.getUint16(at, true) : 0),
    u32: (at) => (holds(at, 4) ? view.getUint32(at, true) : 0),
    slice: (at, length) => viewOf(bytes.subarray(Math.max(0, at), Math.max(0, at) + Math.max(0, length))),
  };
}
