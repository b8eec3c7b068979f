import { useEffect, useRef } from 'react';

import { closeBeside, openBeside, useLocation } from '../routing/location.ts';
import { findLine, lineAround } from '../shared/line-of.ts';

export interface SourceBeside {
  readonly document: string | null;
  readonly passage: string | null;
  readonly open: (document: string, passage: string | null) => void;
  readonly close: () => void;
}

/** The source that stands beside the page, named by the address; opening and closing it keeps the reader at the line it was opened from. */
export function useSourceBeside(): SourceBeside {
  const { parameters } = useLocation();
  const document = parameters.get('dokument');
  const passage = parameters.get('kilde');
  const origin = useRef<HTMLElement | null>(null);
  /** The last passage shown: where the reader is put back when the address itself opened the source. */
  const shown = useRef<string | null>(null);
  const isOpen = document !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (passage !== null) shown.current = passage;
    // The lines take another width and move, so that the reader's own has to be found again; also after the browser's back button.
    const from = origin.current ?? (shown.current === null ? null : findLine(shown.current));
    const line = lineAround(from) ?? from;
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    const frame = requestAnimationFrame(() => {
      line?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (isClosed) from?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen, passage]);
  return {
    document,
    passage,
    open: (sha256, id) => {
      origin.current = window.document.activeElement instanceof HTMLElement ? window.document.activeElement : null;
      openBeside({ dokument: sha256, ...(id === null ? {} : { kilde: id }) });
    },
    close: () => {
      if (isOpen) closeBeside(['dokument', 'kilde']);
    },
  };
}
