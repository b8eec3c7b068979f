import type { ComparedDocument } from '../../domain/document.ts';
import type { DocumentKind, HeadingId, Voice } from '../../domain/labels.ts';
import { da } from '../../domain/texts/da.ts';
import { asTsvector } from './as-tsvector.ts';
import { termsOf } from './terms-of.ts';

/** What an index keeps of a document of the overview. */
export interface Searchable {
  readonly kind: DocumentKind;
  /** Of the document, else of its receipt. */
  readonly day: string | null;
  readonly sender: string | null;
  /** Text of a `tsvector`, as those of the passages. */
  readonly terms: string;
  readonly passages: readonly {
    readonly ordinal: number;
    readonly heading: HeadingId;
    readonly voice: Voice;
    readonly terms: string;
  }[];
}

/** Passages by their words; the document by title, file name, sender and the name of its kind. */
export function searchable({ head, passages }: ComparedDocument): Searchable {
  const { title, fileName, author, organisation, kind, documentDate, received } = head;
  return {
    kind,
    day: documentDate ?? received,
    sender: organisation ?? author,
    terms: asTsvector(termsOf([title, fileName, author ?? '', organisation ?? '', da.kinds[kind]].join(' · '))),
    passages: passages.map(({ ordinal, heading, voice, text }) => ({ ordinal, heading, voice, terms: asTsvector(termsOf(text)) })),
  };
}
