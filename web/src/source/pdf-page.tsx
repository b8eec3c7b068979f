import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState, type ReactElement } from 'react';

import type { Box } from '../../../domain/place.ts';
import { useLanguage } from '../language/language.tsx';
import { Boxes } from './boxes.tsx';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** 1 fits the width of the panel. */
  readonly zoom: number;
  readonly boxes: readonly Box[];
}

/** A4 in points: what a page is taken for until it has been opened. */
const A4 = { width: 595, height: 842 };

/** One page: drawn once it comes near the view, with its boxes over it. */
export function PdfPage({ pdf, number, zoom, boxes }: PdfPageProps): ReactElement {
  const { words } = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);
  const [size, setSize] = useState(A4);
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting === true), { rootMargin: '600px 0px' });
    if (sheet.current !== null) seen.observe(sheet.current);
    return () => seen.disconnect();
  }, []);
  useEffect(() => {
    if (!isNear || canvas.current === null) return undefined;
    return drawPage(pdf, number, canvas.current, setSize);
  }, [pdf, number, zoom, isNear]);
  useEffect(() => {
    // Once the real size of the page is known its boxes stand where they belong.
    if (boxes.length > 0 && isNear) sheet.current?.querySelector('.box')?.scrollIntoView({ block: 'center' });
  }, [boxes, isNear, size]);
  return (
    <div className="page-sheet" data-page={number} ref={sheet} style={{ width: `${100 * zoom}%`, aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas ref={canvas} role="img" aria-label={words.source.page(number, pdf.numPages)} />
      <Boxes boxes={boxes} size={size} />
      <span className="page-sheet__number" aria-hidden="true">
        {words.source.page(number, pdf.numPages)}
      </span>
    </div>
  );
}

/** Draws at the resolution of the screen; gives back what stops the drawing. */
function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, onSize: (size: { width: number; height: number }) => void): () => void {
  let task: RenderTask | null = null;
  let isStopped = false;
  const draw = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (isStopped) return;
    const plain = page.getViewport({ scale: 1 });
    onSize({ width: plain.width, height: plain.height });
    const viewport = page.getViewport({ scale: (Math.max(canvas.clientWidth, 200) * Math.min(window.devicePixelRatio, 2)) / plain.width });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
  };
  draw().catch((thrown: unknown) => {
    // A drawing that was stopped is no fault; any other leaves the page white, and the words stand in the quote above.
    if (!isStopped) console.warn('page not drawn', thrown);
  });
  return () => {
    isStopped = true;
    task?.cancel();
  };
}
