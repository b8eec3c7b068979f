import type { Draft } from './place-blocks.ts';

/** A title stands above something: what looks like one at the very end is a signature, initials, or a closing line. */
export function demoteLastTitle(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex((draft) => draft.kind !== 'footer' && draft.kind !== 'gap');
  const draft = drafts[last];
  if (draft?.kind !== 'section-title' || last === 0) return drafts;
  const { level: _, ...rest } = draft;
  return drafts.with(last, { ...rest, kind: 'paragraph' });
}
