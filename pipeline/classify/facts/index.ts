import type { BarePassage, Detail, Fact } from '../../../domain/passage.ts';
import type { HeadingId, Nature, Voice } from '../../../domain/labels.ts';

/** A passage with the labels that facts depend on. */
export type LabelledPassage = BarePassage & { readonly heading: HeadingId; readonly voice: Voice; readonly nature: Nature };

/** Reads the facts of GUIDE.md out of a passage; everything else that was read goes into details. */
export function factsOf(_passage: LabelledPassage): { facts: Fact[]; details: Detail[] } {
  return { facts: [], details: [] };
}
