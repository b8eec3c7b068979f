import type { Model } from './model.ts';

export type { Model } from './model.ts';

/** The model that is shipped; read once, when it is first asked for. */
export function shippedModel(): Model {
  return { version: 'cues-1' };
}
