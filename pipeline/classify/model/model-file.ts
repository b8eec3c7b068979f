import type { Model } from './model.ts';

/** What is told of a model beside its numbers; `docs/model-card.md` says the same in words. */
export interface Provenance {
  readonly version: string;
  /** Annotated cases, written cases and written sentences that it was learned from. */
  readonly learnedFrom: readonly string[];
  /** Annotated ones. */
  readonly passages: number;
  /** Of written cases and written sentences. */
  readonly written: number;
  readonly corrections: number;
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Header extends Provenance {
  readonly features: number;
  readonly threshold: number;
  readonly temperature: number;
  readonly scales: number;
}

/** Bytes of a model file: the length of the header, the header as JSON, then the numbers in little-endian order. */
export function encodeModel(model: Model, provenance: Provenance): Uint8Array {
  const header: Header = {
    ...provenance,
    version: model.version,
    features: model.hashes.length,
    threshold: model.threshold,
    temperature: model.temperature,
    scales: model.scales.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const room = 4 + json.length;
  const padded = room + ((4 - (room % 4)) % 4);
  const parts = [model.hashes, model.scales, model.weights];
  const bytes = new Uint8Array(padded + parts.reduce((sum, part) => sum + part.byteLength, 0));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = padded;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Reads what `encodeModel` wrote. */
export function decodeModel(bytes: Uint8Array): { readonly model: Model; readonly provenance: Provenance } {
  const copy = bytes.slice();
  const length = new DataView(copy.buffer).getUint32(0, true);
  const header: Header = JSON.parse(new TextDecoder().decode(copy.subarray(4, 4 + length)));
  const { features, threshold, temperature, scales, ...provenance } = header;
  let at = 4 + length + ((4 - ((4 + length) % 4)) % 4);
  const take = (count: number): number => {
    const start = at;
    at += count * 4;
    return start;
  };
  const model: Model = {
    version: header.version,
    hashes: new Uint32Array(copy.buffer, take(features), features),
    scales: new Float32Array(copy.buffer, take(scales), scales),
    weights: new Int8Array(copy.buffer, at, features * scales),
    threshold,
    temperature,
  };
  return { model, provenance };
}
