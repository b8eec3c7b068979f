import type { Texts } from '../../../../domain/texts/texts.ts';
import type { UnfiledItem } from '../../client/unfiled.ts';

/** What is the matter with a paper, and what to do. A locked-in one opens for nobody, so that nothing asks its reader to open it. */
export function whyWaiting(
  { why, failure }: Pick<UnfiledItem, 'why' | 'failure'>,
  texts: Pick<Texts, 'unfiled' | 'failures'>,
): readonly string[] {
  const told = failure === null ? [] : [texts.failures[failure.code]];
  return why === null || failure?.code === 'document.infected' ? told : [texts.unfiled.waiting[why], ...told];
}
