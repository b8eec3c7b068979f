import type { ReactElement } from 'react';

import type { Place } from '../../../domain/place.ts';
import { api } from '../client/api.ts';
import type { DocumentAnswer } from '../client/types.ts';
import { FileView } from './file-view.tsx';

interface SourceBodyProps {
  readonly caseId: string;
  readonly document: DocumentAnswer;
  readonly place: Place | null;
}

/** The document of a case, drawn or as text. */
export function SourceBody({ caseId, document, place }: SourceBodyProps): ReactElement {
  const { head, sha256, fileName, failure } = document;
  const file = {
    key: `${caseId} ${sha256}`,
    fileName,
    isPdf: head === null ? /\.pdf$/iu.test(fileName) : head.format === 'pdf',
    failure: failure?.code ?? null,
    address: api.contentAddress(caseId, sha256),
    content: (signal: AbortSignal) => api.content(caseId, sha256, signal),
    reading: (signal: AbortSignal) => api.reading(caseId, sha256, signal),
  };
  return <FileView file={file} place={place} />;
}
