import type { Draft } from '../../domain/draft.ts';

/**
 * Which of the files that are sent under an order answers it: the only one, else the first that reading found to look like an answer. Of several
 * files that do not, none is named, and the matching decides.
 */
export function answeringDraft(drafts: readonly Pick<Draft, 'id' | 'checked'>[]): string | null {
  const [only, ...others] = drafts;
  if (only !== undefined && others.length === 0) return only.id;
  return drafts.find(looksLikeIt)?.id ?? null;
}

function looksLikeIt({ checked }: Pick<Draft, 'checked'>): boolean {
  return checked !== null && !checked.findings.some(({ code }) => code === 'order.not-the-answer');
}
