import { lazy, Suspense, type ReactElement } from 'react';

import type { Place } from '../../../domain/place.ts';
import { api } from '../client/api.ts';
import type { DocumentAnswer, Reading } from '../client/types.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Loading } from '../shared/loading.tsx';
import { useLoad } from '../shared/use-load.ts';
import { ImageView } from './image-view.tsx';
import { TextView } from './text-view.tsx';

// The PDF engine is large; a page without a PDF never loads it.
const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

interface SourceBodyProps {
  readonly caseId: string;
  readonly document: DocumentAnswer;
  readonly place: Place | null;
}

/** The document as its format allows: drawn pages for PDF, the picture for an image, text for the rest and for what has been read only as text. */
export function SourceBody({ caseId, document, place }: SourceBodyProps): ReactElement {
  const isPdf = document.head === null ? /\.pdf$/iu.test(document.fileName) : document.head.format === 'pdf';
  if (isPdf) {
    return (
      <Suspense fallback={<Loading />}>
        <PdfContent caseId={caseId} document={document} place={place} />
      </Suspense>
    );
  }
  return <ReadContent caseId={caseId} document={document} place={place} />;
}

function PdfContent({ caseId, document, place }: SourceBodyProps): ReactElement {
  const { loaded, reload } = useLoad(`content ${caseId} ${document.sha256}`, (signal) => api.content(caseId, document.sha256, signal));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  return <PdfView bytes={loaded.value} place={place} failure={document.failure?.code ?? null} />;
}

function ReadContent({ caseId, document, place }: SourceBodyProps): ReactElement {
  const { loaded, reload } = useLoad<Reading>(`reading ${caseId} ${document.sha256}`, (signal) =>
    api.reading(caseId, document.sha256, signal),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  const page = loaded.value.pages[0];
  const isPicture = loaded.value.format === 'image' && loaded.value.pages.length === 1 && /\.(?:jpe?g|png)$/iu.test(document.fileName);
  if (isPicture && page !== undefined && page.width !== null && page.height !== null) {
    return (
      <ImageView
        address={api.contentAddress(caseId, document.sha256)}
        name={document.fileName}
        size={{ width: page.width, height: page.height }}
        place={place}
      />
    );
  }
  return <TextView reading={loaded.value} place={place} />;
}
