import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';

import { openPdf } from './open-pdf.ts';

/** A PDF opened for drawing, closed when the page turns to another; null until it is open. */
export function useOpenedPdf(bytes: Uint8Array): PDFDocumentProxy | 'broken' | null {
  const [opened, setOpened] = useState<PDFDocumentProxy | 'broken' | null>(null);
  useEffect(() => {
    const task = openPdf(bytes);
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const pdf = await task.promise.catch((): 'broken' => 'broken');
      if (isCurrent) setOpened(pdf);
    };
    void open();
    return () => {
      isCurrent = false;
      setOpened(null);
      void task.destroy();
    };
  }, [bytes]);
  return opened;
}
