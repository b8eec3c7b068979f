import { useEffect, useRef, useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../domain/failures.ts';
import type { Place } from '../../../domain/place.ts';
import { useLanguage } from '../language/language.tsx';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Icon } from '../shared/icon.tsx';
import { Loading } from '../shared/loading.tsx';
import { PdfPage } from './pdf-page.tsx';
import { useOpenedPdf } from './use-opened-pdf.ts';
import { useWidth } from './use-width.ts';

const ZOOMS = [1, 1.25, 1.5, 2, 3] as const;

interface PdfViewProps {
  readonly bytes: Uint8Array;
  readonly place: Place | null;
  /** Why the document could not be read, where it could not: said again when it cannot be drawn either. */
  readonly failure: FailureCode | null;
}

/** The pages of a PDF under each other, drawn when they come into view, opened at the page of the place. */
export function PdfView({ bytes, place, failure }: PdfViewProps): ReactElement {
  const { words } = useLanguage();
  const opened = useOpenedPdf(bytes);
  const [zoom, setZoom] = useState(0);
  const body = useRef<HTMLElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const isOpen = opened !== null && opened !== 'broken';
  const width = useWidth(pages, isOpen);
  const page = place?.kind === 'page' ? place.page : 1;
  useEffect(() => {
    if (width > 0) body.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  }, [width, page]);
  if (opened === 'broken') return <FailureNotice code={failure ?? 'document.corrupt'} />;
  if (opened === null) return <Loading />;
  const scale = ZOOMS[zoom] ?? 1;
  return (
    <>
      <div className="source__zoom">
        <button type="button" className="function-link" onClick={() => setZoom(zoom - 1)} disabled={zoom === 0}>
          <Icon name="zoom-out" />
          {words.source.smaller}
        </button>
        <button type="button" className="function-link" onClick={() => setZoom(zoom + 1)} disabled={zoom === ZOOMS.length - 1}>
          <Icon name="zoom-in" />
          {words.source.larger}
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, so that the keyboard has to reach it */}
      <section className="source__body" ref={body} tabIndex={0} aria-label={words.source.words}>
        <div ref={pages}>
          {width > 0 &&
            Array.from({ length: opened.numPages }, (_, index) => (
              <PdfPage key={index} pdf={opened} number={index + 1} width={Math.floor(width * scale)} place={place} />
            ))}
        </div>
      </section>
    </>
  );
}
