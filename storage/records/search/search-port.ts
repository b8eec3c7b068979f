import type { CaseId, PassageId, Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind, HeadingId, Status, Voice } from '../../../domain/labels.ts';
import type { Person } from '../../../domain/people.ts';
import type { Place } from '../../../domain/place.ts';
import type { Searchable } from '../../../pipeline/search/index.ts';
import type { CaseRow } from '../rows.ts';

/** What hits must have beside the words; an empty list asks for nothing. */
export interface SearchFilters {
  readonly headings: readonly HeadingId[];
  readonly voices: readonly Voice[];
  readonly kinds: readonly DocumentKind[];
  readonly senders: readonly string[];
  /** ISO days, both included; of the document, else of its receipt. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Whose cases are looked through: those the person may read, or that one of them. */
export interface SearchScope {
  readonly person: Person;
  readonly today: string;
  readonly caseId: CaseId | null;
}

/** The last hit of a page: the next page begins after it; `day` null is a document without one. */
export interface SearchCursor {
  readonly day: string | null;
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly ordinal: number;
}

export interface SearchQuestion extends SearchScope {
  /** Text of a `tsquery`, made by `pipeline/search`. */
  readonly words: string;
  readonly filters: SearchFilters;
  readonly after: SearchCursor | null;
  readonly limit: number;
}

/** The document that something stands in, as a list of hits names it. */
export interface FoundDocument {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly citizenName: string;
  readonly sha256: Sha256;
  readonly title: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  /** Of the document, else of its receipt; null where neither is known. */
  readonly day: string | null;
  readonly sender: string | null;
}

/** A passage that fits, with the labels that corrections left it. */
export interface SearchHit extends FoundDocument {
  readonly passage: PassageId;
  readonly ordinal: number;
  readonly heading: HeadingId;
  readonly voice: Voice;
  /** Against the documents of the case that are dated earlier. */
  readonly status: Status;
  readonly text: string;
  readonly place: Place;
}

export interface Tally<T extends string> {
  readonly value: T;
  readonly hits: number;
}

/** How many passages fit, and by label; each label's own filter is left out of its counts, so that another can be chosen. */
export interface SearchCounts {
  readonly hits: number;
  /** There are more than can be counted; the counts are of as many as were. */
  readonly isMore: boolean;
  readonly headings: readonly Tally<HeadingId>[];
  readonly voices: readonly Tally<Voice>[];
  readonly kinds: readonly Tally<DocumentKind>[];
  /** The 25 with the most. */
  readonly senders: readonly Tally<string>[];
  /** The 20 with the most; one at most where one case is looked through. */
  readonly cases: readonly (Tally<CaseId> & Pick<FoundDocument, 'reference' | 'citizenName'>)[];
}

/** A document of the overview as search keeps it. */
export interface SearchableDocument extends Searchable {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  /** What `waiting` told of it. */
  readonly madeOf: string;
}

/** Passages and documents by their words. Nothing of a case that the person may not read is found, listed or counted. */
export interface Search {
  /** Newest document first. Counts come with the first page alone. */
  passages(question: SearchQuestion): Promise<{ readonly hits: readonly SearchHit[]; readonly counts: SearchCounts | null }>;
  /** Documents by title, file name and sender, newest first. */
  documents(question: Omit<SearchQuestion, 'after'>): Promise<readonly FoundDocument[]>;
  /** Cases by the citizen's CPR number (ten digits), or by name and reference where every word begins a word of theirs. */
  cases(
    scope: Omit<SearchScope, 'caseId'>,
    asked: { readonly cpr: string } | { readonly words: readonly string[] },
  ): Promise<readonly CaseRow[]>;
  /** Documents of overviews whose terms are missing, of another version or of another content; at most `limit`. */
  waiting(
    version: string,
    limit: number,
    caseId?: CaseId,
  ): Promise<readonly { readonly caseId: CaseId; readonly sha256: Sha256; readonly madeOf: string }[]>;
  /** Replaces what is kept of the documents, at most a few hundred; one that is gone is left out. */
  save(documents: readonly SearchableDocument[]): Promise<void>;
}
