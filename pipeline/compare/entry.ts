import { compareOrder, type ClassifiedDocument, type DocumentHead } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Lexicon } from './language/lexicon.ts';
import type { WordCounts } from './word-counts.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A passage ready to be compared. */
export interface Entry {
  readonly passage: Passage;
  readonly head: DocumentHead;
  readonly wording: Wording;
  /** Stems of the section title and the label. */
  readonly section: ReadonlySet<string>;
  /** Neighbours in the document. */
  readonly before: Wording | null;
  readonly after: Wording | null;
  /** Where in its document: 0 first, 1 last. */
  readonly position: number;
}

/** The passages of a document with their wording and neighbours. */
export function entriesOf({ head, passages }: ClassifiedDocument, lexicon: Lexicon, counts: WordCounts): readonly Entry[] {
  const wordings = passages.map((passage) => wordingOf(passage, lexicon, counts));
  return passages.flatMap((passage, at) => {
    const wording = wordings[at];
    if (wording === undefined) return [];
    const titles = `${passage.section ?? ''} ${passage.label ?? ''}`.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
    return [
      {
        passage,
        head,
        wording,
        section: new Set(titles.filter((word) => !lexicon.stopWords.has(word)).map(lexicon.stem)),
        before: wordings[at - 1] ?? null,
        after: wordings[at + 1] ?? null,
        position: passages.length < 2 ? 0 : at / (passages.length - 1),
      },
    ];
  });
}

/** Later first: by the order of documents, then within the document. */
export function laterFirst(a: Entry, b: Entry): number {
  return compareOrder(b.head, a.head) || b.passage.ordinal - a.passage.ordinal;
}
