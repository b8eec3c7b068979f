import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';

import { useLanguage } from '../language/language.tsx';
import { Icon } from './icon.tsx';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open while it is rendered. Escape closes it, and the reader is back where it was opened. */
export function Sheet({ title, onClose, children }: SheetProps): ReactElement {
  const { words } = useLanguage();
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (sheet.current?.open === false) sheet.current.showModal();
    return () => opener?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog className="sheet" ref={sheet} onClose={onClose} aria-labelledby={titleId}>
      <div className="sheet__head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="function-link" onClick={onClose}>
          <Icon name="close" />
          {words.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
