import type { DocumentHead } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Baseline, News, Overview } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { sayDate, type Texts } from '../../domain/texts/index.ts';
import { dayOf } from './fold-overview.ts';

/** Says where a passage stands: the document's title, its date, and the page where the format has pages; without a passage the document. */
export type SourceOf = (document: Sha256, passage?: ComparedPassage) => string;

/** @example sourcesOf(overview.documents, da)(sha256, passage) // 'LÆ 285, Sofie Brandt, 9. december 2024, side 2' */
export function sourcesOf(documents: readonly { readonly head: DocumentHead }[], texts: Texts): SourceOf {
  const heads = new Map(documents.map(({ head }) => [head.sha256, head]));
  return (document, passage) => {
    const head = heads.get(document);
    if (head === undefined) return document.slice(0, 12);
    const page = passage?.place.kind === 'page' ? `, ${texts.overview.page(passage.place.page)}` : '';
    return `${head.title}, ${sayDay(dayOf(head), texts)}${page}`;
  };
}

export const sayDay = (day: string | null, texts: Texts): string => (day === null ? texts.overview.undated : sayDate(day, texts));

/** The row's or field's own words before a bare value: "Tro på job: 4". */
export function wordsOfPassage({ label, text }: Pick<ComparedPassage, 'label' | 'text'>): string {
  return label === null || text.toLowerCase().includes(label.toLowerCase()) ? text : `${label}: ${text}`;
}

/** One sentence that the lines below it prove: how much is new, or that nothing is. */
export function newsSentence({ baseline, passages, documents }: News, { pages }: Overview, texts: Texts): string {
  const since = sinceWords(baseline, texts);
  if (since !== null && passages.length === 0)
    return `${texts.overview.nothingNewSince(since)} (${texts.overview.documents(documents.length)})`;
  return texts.overview.headline(pages, passages.length, documents.length, since);
}

/** The baseline inside a sentence: "mødet 3. marts 2025"; null for none. */
export function sinceWords(baseline: Baseline, texts: Texts): string | null {
  if (baseline.kind === 'none') return null;
  const isDanish = texts.language === 'da';
  if (baseline.kind === 'my-reading') return isDanish ? 'din seneste læsning' : 'your last reading';
  const day = sayDate(baseline.date, texts);
  const nouns = isDanish
    ? { date: '', meeting: 'mødet ', decision: 'afgørelsen ', document: 'dokumentet fra ' }
    : { date: '', meeting: 'the meeting ', decision: 'the decision ', document: 'the document of ' };
  return `${nouns[baseline.kind]}${day}`;
}
