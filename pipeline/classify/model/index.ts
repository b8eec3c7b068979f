import { readFileSync } from 'node:fs';
import type { Model } from './model.ts';
import { decodeModel, type Provenance } from './model-file.ts';

export type { Model } from './model.ts';

const FILE = new URL('passages.model', import.meta.url);
let shipped: { readonly model: Model; readonly provenance: Provenance } | undefined;

/** The model that is shipped; a data file of this folder, read once, when it is first asked for. */
export function shippedModel(): Model {
  shipped ??= decodeModel(readFileSync(FILE));
  return shipped.model;
}

/** What the shipped model was learned from. */
export function shippedProvenance(): Provenance {
  shipped ??= decodeModel(readFileSync(FILE));
  return shipped.provenance;
}
