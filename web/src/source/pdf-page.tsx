import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState, type ReactElement } from 'react';

import type { Place } from '../../../domain/place.ts';
import { useLanguage } from '../language/language.tsx';
import { Loading } from '../shared/loading.tsx';
import { Boxes, boxesOn } from './boxes.tsx';
import { drawPage, type Size } from './draw-page.ts';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly place: Place | null;
}

/** A4 in points: what a page is taken for until it has been opened. */
const A4: Size = { width: 595, height: 842 };

/** One page: drawn once it comes near the view, with its boxes over it. */
export function PdfPage({ pdf, number, width, place }: PdfPageProps): ReactElement {
  const { words } = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const shownPlace = useRef<Place | null>(null);
  const [isNear, setIsNear] = useState(false);
  const [size, setSize] = useState<Size | null>(null);
  const [state, setState] = useState<'blank' | 'drawn' | 'failed'>('blank');
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting === true), { rootMargin: '600px 0px' });
    if (sheet.current !== null) seen.observe(sheet.current);
    return () => seen.disconnect();
  }, []);
  useEffect(() => {
    if (!isNear || canvas.current === null) return undefined;
    const stop = drawPage(pdf, number, {
      canvas: canvas.current,
      width,
      onSize: setSize,
      onDrawn: () => setState('drawn'),
      onFailed: () => setState('failed'),
    });
    return () => {
      stop();
      setState('blank');
    };
  }, [pdf, number, width, isNear]);
  useEffect(() => {
    // Once per place, and not before the real size of the page says where the words stand.
    if (size === null || shownPlace.current === place) return;
    shownPlace.current = place;
    sheet.current?.querySelector('.box')?.scrollIntoView({ block: 'center' });
  }, [place, size]);
  const shown = size ?? A4;
  const name = words.source.page(number, pdf.numPages);
  return (
    <div
      className={`page-sheet page-sheet--${state}`}
      data-page={number}
      ref={sheet}
      style={{ width, aspectRatio: `${shown.width} / ${shown.height}` }}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a canvas is drawn, an img is loaded */}
      <canvas ref={canvas} role="img" aria-label={name} />
      {state === 'blank' && isNear && <Loading />}
      {state === 'failed' && <p className="page-sheet__failed">{words.source.notDrawn}</p>}
      <Boxes boxes={boxesOn(place, number)} size={shown} />
      <span className="page-sheet__number" aria-hidden="true">
        {name}
      </span>
    </div>
  );
}
