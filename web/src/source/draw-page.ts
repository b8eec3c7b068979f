import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Size {
  /** In PDF points. */
  readonly width: number;
  readonly height: number;
}

interface Drawing {
  readonly canvas: HTMLCanvasElement;
  /** Width of the canvas on the screen, in CSS pixels. */
  readonly width: number;
  readonly onSize: (size: Size) => void;
  /** The page can be seen. */
  readonly onDrawn: () => void;
  readonly onFailed: () => void;
}

/** Twice the pixels are sharp enough; a third time costs memory only. */
const MAX_PIXEL_RATIO = 2;

/** Draws a page at the resolution of the screen; gives back what stops the drawing and frees its pixels. */
export function drawPage(pdf: PDFDocumentProxy, number: number, { canvas, width, onSize, onDrawn, onFailed }: Drawing): () => void {
  let task: RenderTask | null = null;
  let isStopped = false;
  const draw = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (isStopped) return;
    const plain = page.getViewport({ scale: 1 });
    onSize({ width: plain.width, height: plain.height });
    const viewport = page.getViewport({ scale: (width * Math.min(window.devicePixelRatio, MAX_PIXEL_RATIO)) / plain.width });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    if (!isStopped) onDrawn();
  };
  draw().catch(() => {
    if (!isStopped) onFailed();
  });
  return () => {
    isStopped = true;
    task?.cancel();
    canvas.width = 0;
  };
}
