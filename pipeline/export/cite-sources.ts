import type { DocumentHead } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { OverviewDocument } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { sayDay } from '../overview/index.ts';
import { dayOf } from '../overview/fold-overview.ts';
import type { PaperBlock } from './paper.ts';

/** Numbers the documents as they are cited, so that a line needs a number and a page alone. */
export interface CiteSources {
  /** "[3, side 2]". */
  mark(document: Sha256, passage: ComparedPassage): string;
  /** "LÆ 285, Sofie Brandt, 9. december 2024 [3]". */
  title(document: Sha256): string;
  /** The list at the end: what was cited, and how much was not. */
  list(): readonly PaperBlock[];
}

/** Numbers are given by first mention, so a sheet counts from 1 in the order in which it is read. */
export function citeSources(documents: readonly OverviewDocument[], texts: Texts): CiteSources {
  const heads = new Map(documents.map(({ head }) => [head.sha256, head]));
  const cited = new Map<Sha256, number>();
  const numberOf = (document: Sha256): number => {
    const number = cited.get(document) ?? cited.size + 1;
    cited.set(document, number);
    return number;
  };
  const nameOf = (document: Sha256): string => {
    const head = heads.get(document);
    return head === undefined ? document.slice(0, 12) : `${head.title}, ${sayDay(dayOf(head), texts)}`;
  };
  return {
    mark: (document, { place }) => {
      const number = numberOf(document);
      return place.kind === 'page' ? `[${number}, ${texts.overview.page(place.page)}]` : `[${number}]`;
    },
    title: (document) => `${nameOf(document)} [${numberOf(document)}]`,
    list: () => {
      const left = documents.length - cited.size;
      const rows = [...cited].map(([document, number]) => [
        { text: String(number) },
        { text: heads.get(document)?.title ?? document.slice(0, 12) },
        { text: dayText(heads.get(document), texts) },
        { text: String(heads.get(document)?.pages ?? '') },
      ]);
      const { exports: words } = texts;
      return [
        { kind: 'heading', level: 2, text: words.sources },
        ...(rows.length === 0
          ? []
          : [{ kind: 'table', head: [words.number, words.document, words.day, words.pages], widths: [1, 10, 4, 1.2], rows } as const]),
        ...(left > 0 ? [{ kind: 'paragraph', text: words.moreDocuments(left) } as const] : []),
      ];
    },
  };
}

const dayText = (head: DocumentHead | undefined, texts: Texts): string => sayDay(head === undefined ? null : dayOf(head), texts);
