import type { ComparedDocument } from '../../domain/document.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Fact, Detail, Passage, Why } from '../../domain/passage.ts';
import type { Place } from '../../domain/place.ts';
import type { FileReading } from './read-files.ts';

/** The passage of the command-line contract; `status`, `of` and `why` only where documents were compared. */
interface PassageJson {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  readonly section: string | null;
  readonly heading: string;
  readonly placed: boolean;
  readonly confidence: number;
  readonly reason: string;
  readonly voice: string;
  readonly nature: string;
  readonly status?: string;
  readonly of?: string | null;
  readonly why?: Why;
  readonly facts: readonly Fact[];
  readonly details: readonly Detail[];
}

/** The flags and checks that a document has, whether it was compared with others or checked alone. */
export interface CheckedDocument extends Pick<ComparedDocument, 'head' | 'flags' | 'flagOf'> {
  readonly passages: readonly (Passage & { readonly status?: string; readonly of?: string | null; readonly why?: Why })[];
}

/** One entry of `documents` as `sagsblik read --json` and `sagsblik compare --json` print it. */
export function documentJson(reading: FileReading, document: CheckedDocument | null, fileOf: (sha256: Sha256) => string | null): object {
  const head = document?.head ?? null;
  return {
    file: reading.file,
    sha256: reading.sha256,
    kind: head?.kind ?? null,
    kindConfidence: head?.kindConfidence ?? null,
    documentDate: head?.documentDate ?? null,
    author: head?.author ?? null,
    pages: head?.pages ?? null,
    language: head?.language ?? null,
    parent: reading.parent,
    title: head?.title ?? null,
    notices: head?.notices ?? [],
    flags: document?.flags ?? [],
    flagOf: document?.flagOf ? fileOf(document.flagOf) : null,
    checks: head?.checks ?? [],
    failure: reading.failure ? failureJson(reading.failure) : null,
    passages: document?.passages.map(passageJson) ?? [],
  };
}

/** An entry of `failures` as `sagsblik overview --json` prints it; none where the file was read. */
export function unreadJson({ file, sha256, parent, failure }: FileReading): readonly object[] {
  return failure === null ? [] : [{ file, sha256, parent, ...failureJson(failure) }];
}

function failureJson(failure: Failure): object {
  return { code: failure.code, message: failure.message };
}

function passageJson(passage: CheckedDocument['passages'][number]): PassageJson {
  const { id, text, place, section, heading, placed, confidence, reason, voice, nature, facts, details } = passage;
  const compared = passage.status !== undefined && passage.why ? { status: passage.status, of: passage.of ?? null, why: passage.why } : {};
  return { id, text, place, section, heading, placed, confidence, reason, voice, nature, ...compared, facts, details };
}
