import { lazy, Suspense, type ReactElement } from 'react';

import type { FailureCode } from '../../../domain/failures.ts';
import type { Place } from '../../../domain/place.ts';
import type { Reading } from '../client/types.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Loading } from '../shared/loading.tsx';
import { useLoad } from '../shared/use-load.ts';
import { ImageView } from './image-view.tsx';
import { TextView } from './text-view.tsx';

// The PDF engine is large; a page without a PDF never loads it.
const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

/** A stored file, wherever the api hands it out. */
export interface ShownFile {
  /** Names the file among all that the page may show. */
  readonly key: string;
  readonly fileName: string;
  readonly isPdf: boolean;
  /** Why it could not be read, where it could not. */
  readonly failure: FailureCode | null;
  readonly address: string;
  readonly content: (signal: AbortSignal) => Promise<Uint8Array>;
  readonly reading: (signal: AbortSignal) => Promise<Reading>;
}

interface FileViewProps {
  readonly file: ShownFile;
  readonly place: Place | null;
}

/** A file as its format allows: drawn pages for PDF, the picture for an image, text for the rest and for what has been read only as text. */
export function FileView({ file, place }: FileViewProps): ReactElement {
  if (!file.isPdf) return <ReadContent file={file} place={place} />;
  return (
    <Suspense fallback={<Loading />}>
      <PdfContent file={file} place={place} />
    </Suspense>
  );
}

function PdfContent({ file, place }: FileViewProps): ReactElement {
  const { loaded, reload } = useLoad(`content ${file.key}`, file.content);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  return <PdfView bytes={loaded.value} place={place} failure={file.failure} />;
}

function ReadContent({ file, place }: FileViewProps): ReactElement {
  const { loaded, reload } = useLoad<Reading>(`reading ${file.key}`, file.reading);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={file.failure ?? loaded.code} onRetry={reload} />;
  const page = loaded.value.pages[0];
  const isPicture = loaded.value.format === 'image' && loaded.value.pages.length === 1 && /\.(?:jpe?g|png)$/iu.test(file.fileName);
  if (isPicture && page !== undefined && page.width !== null && page.height !== null) {
    return <ImageView address={file.address} name={file.fileName} size={{ width: page.width, height: page.height }} place={place} />;
  }
  return <TextView reading={loaded.value} place={place} />;
}
