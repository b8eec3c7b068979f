import type { ComparedDocument } from '../../domain/document.ts';
import type { HandOverView, ReadingOf } from '../../domain/hand-over.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { da } from '../../domain/texts/da.ts';
import { dayOf } from './fold-overview.ts';
import { sayDay } from './sources.ts';

/** What the predecessor had read and what not, in Danish, to print or to copy. Speaks of documents, not of how anybody works. */
export function handOverAsText({ handOver, predecessor, mine }: HandOverView, documents: readonly ComparedDocument[]): string {
  const heads = new Map(documents.map(({ head }) => [head.sha256, head]));
  const line = (sha256: Sha256): string => {
    const head = heads.get(sha256);
    return `  - ${head?.title ?? sha256}, ${sayDay(head === undefined ? null : dayOf(head), da)}`;
  };
  const list = (title: string, all: readonly Sha256[]): readonly string[] => (all.length === 0 ? [] : [title, ...all.map(line)]);
  return [
    handOver === null ? 'Sagen er ikke overdraget.' : `Sagen er overdraget ${sayDay(handOver.date, da)}.`,
    ...(predecessor === null
      ? handOver === null
        ? []
        : ['Der var ingen sagsbehandler før.']
      : [
          opened(predecessor, 'Sagen var ikke åbnet før overdragelsen.', 'Før overdragelsen'),
          ...list('Læst før overdragelsen:', predecessor.read),
          ...list('Ikke læst før overdragelsen:', predecessor.unread),
        ]),
    opened(mine, 'Du har ikke åbnet sagen før.', 'Du'),
    '',
  ].join('\n');
}

function opened({ isNeverOpened, read, unread, news }: ReadingOf, never: string, who: string): string {
  const counts = `${da.overview.documents(read.length)} læst, ${da.overview.documents(unread.length)} ikke læst, ${da.overview.pieces(news)} ikke set.`;
  return isNeverOpened ? `${never} ${counts}` : `${who}: ${counts}`;
}
