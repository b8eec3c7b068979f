import { useEffect, useId, useRef, useState, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';

/** Asks why before a paper is discarded; it is kept, and the reason with it. */
export function DiscardBox({ onDiscard }: { readonly onDiscard: (reason: string) => void }): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" className="function-link small-button" onClick={() => setIsOpen(true)}>
        {words.unfiledPage.discard}
      </button>
    );
  }
  return (
    <form
      className="discard-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onDiscard(reason.trim());
      }}
    >
      <label className="form-label" htmlFor={id}>
        {words.unfiledPage.discardWhy}
      </label>
      <input
        id={id}
        className="form-input"
        required
        maxLength={500}
        ref={field}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="button button-secondary button-small">
        {words.unfiledPage.discardNow}
      </button>
    </form>
  );
}
