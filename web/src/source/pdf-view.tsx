import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState, type ReactElement } from 'react';

import type { Place } from '../../../domain/place.ts';
import { useLanguage } from '../language/language.tsx';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Icon } from '../shared/icon.tsx';
import { Loading } from '../shared/loading.tsx';
import { boxesOn } from './boxes.tsx';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

const ZOOMS = [1, 1.25, 1.5, 2, 3] as const;

/** The pages of a PDF under each other, drawn when they come into view, opened at the page of the place. */
export function PdfView({ bytes, place }: { readonly bytes: Uint8Array; readonly place: Place | null }): ReactElement {
  const { words } = useLanguage();
  const opened = useOpenedPdf(bytes);
  const [zoom, setZoom] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const page = place?.kind === 'page' ? place.page : 1;
  const isOpen = typeof opened === 'object' && opened !== null;
  useEffect(() => {
    if (!isOpen) return;
    body.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  }, [isOpen, page, place]);
  if (opened === 'broken') return <FailureNotice code="document.corrupt" />;
  if (opened === null) return <Loading />;
  const scale = ZOOMS[zoom] ?? 1;
  return (
    <>
      <div className="source__zoom">
        <button type="button" className="function-link" onClick={() => setZoom(Math.max(zoom - 1, 0))} disabled={zoom === 0}>
          <Icon name="zoom-out" />
          {words.source.smaller}
        </button>
        <button type="button" className="function-link" onClick={() => setZoom(Math.min(zoom + 1, ZOOMS.length - 1))} disabled={zoom === ZOOMS.length - 1}>
          <Icon name="zoom-in" />
          {words.source.larger}
        </button>
      </div>
      {/* Scrolls by itself, so that the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="source__body" ref={body} tabIndex={0} role="region" aria-label={words.source.words}>
        {Array.from({ length: opened.numPages }, (_, index) => (
          <PdfPage key={index} pdf={opened} number={index + 1} zoom={scale} boxes={boxesOn(place, index + 1)} />
        ))}
      </div>
    </>
  );
}

function useOpenedPdf(bytes: Uint8Array): PDFDocumentProxy | 'broken' | null {
  const [opened, setOpened] = useState<PDFDocumentProxy | 'broken' | null>(null);
  useEffect(() => {
    const task = openPdf(bytes);
    let isCurrent = true;
    task.promise.then(
      (pdf) => isCurrent && setOpened(pdf),
      () => isCurrent && setOpened('broken'),
    );
    return () => {
      isCurrent = false;
      setOpened(null);
      void task.destroy();
    };
  }, [bytes]);
  return opened;
}
