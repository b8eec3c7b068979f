import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { NewsProof } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { da } from '../../domain/texts/da.ts';
import { dayOf } from './fold-overview.ts';
import { sayDay, sinceWords, wordsOfPassage } from './sources.ts';

/** "Intet nyt siden ..." with the documents that prove it: what each repeats, and where that stood before. In Danish, to print or to copy. */
export function proofAsText(
  { baseline, isNothingNew, pieces, isNeverOpened, documents }: NewsProof,
  all: readonly ComparedDocument[],
): string {
  const passages = new Map(all.flatMap(({ passages: own }) => own.map((passage): [PassageId, ComparedPassage] => [passage.id, passage])));
  const heads = new Map(all.map(({ head }) => [head.sha256, head]));
  const say = (id: PassageId): string => wordsOfPassage(passages.get(id) ?? { label: null, text: '' });
  const since = sinceWords(baseline, da);
  const sinceThen = since === null ? '' : ` siden ${since}`;
  const claim = isNothingNew ? `Intet nyt${sinceThen}.` : `${da.overview.newPieces(pieces)}${sinceThen}.`;
  const blocks = documents.map(({ sha256, received, news: fresh, repeats }) => {
    const head = heads.get(sha256);
    return [
      `${head?.title ?? sha256}, ${sayDay(head === undefined ? null : dayOf(head), da)}, modtaget ${sayDay(received, da)}`,
      ...fresh.map((id) => `  Nyt: ${say(id)}`),
      ...repeats.map(({ passage, document }) => {
        const earlier = heads.get(document);
        return `  Gentager: ${say(passage)} (${earlier?.title ?? document}, ${sayDay(earlier === undefined ? null : dayOf(earlier), da)})`;
      }),
    ].join('\n');
  });
  return [
    isNeverOpened ? 'Sagen har ikke været åbnet før.' : claim,
    `${da.overview.documents(documents.length)} ${since === null || isNeverOpened ? 'i sagen' : 'modtaget siden'}.`,
    ...blocks,
    '',
  ].join('\n');
}
