import type { ComparedDocument } from '../../../domain/document.ts';
import { passageId, type PassageId } from '../../../domain/ids.ts';
import type { Status } from '../../../domain/labels.ts';
import { makeDocument, shaOf, type Frame, type Line } from '../compare/make-document.ts';

export interface JudgedLine extends Line {
  readonly status?: Status;
  readonly of?: PassageId;
}

/** The id of the nth passage of a made document, counted from 1. */
export const idOf = (name: string, ordinal: number): PassageId => passageId(shaOf(name), ordinal);

/** A compared document whose statuses are given, so that folding is tested apart from judging. */
export function makeCompared(frame: Frame, lines: readonly JudgedLine[]): ComparedDocument {
  const { head, passages } = makeDocument(frame, lines);
  return {
    head,
    passages: passages.map((passage, at) => ({
      ...passage,
      status: lines[at]?.status ?? 'new',
      of: lines[at]?.of ?? null,
      why: { code: 'given', same: [], gone: [], added: [] },
    })),
    flags: [],
    flagOf: null,
  };
}
