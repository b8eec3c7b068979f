import { useEffect, type ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';
import { isTyping } from './is-typing.ts';
import { recall } from './remembered.ts';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

/** A message with undo (key `u`) that needs no dialog; it is announced, and it stays until closed where it can be undone. */
export function Toast({ message, onClose }: { readonly message: ToastMessage | null; readonly onClose: () => void }): ReactElement {
  const { words } = useLanguage();
  useUndoKey(message?.undo);
  useEffect(() => {
    if (message === null || message.undo !== undefined) return undefined;
    const timer = setTimeout(onClose, 6_000);
    return () => clearTimeout(timer);
  }, [message, onClose]);
  return (
    <output className="toasts">
      {message !== null && (
        <div className="toast toast-success show">
          <div className="toast-icon" />
          <div className="toast-message">
            <p>{message.text}</p>
            <p className="toast__actions">
              {message.undo !== undefined && (
                <button type="button" className="function-link small-button" onClick={message.undo} aria-keyshortcuts="u">
                  {words.undo}
                </button>
              )}
              <button type="button" className="function-link small-button" onClick={onClose}>
                {words.close}
              </button>
            </p>
          </div>
        </div>
      )}
    </output>
  );
}

/** Goes out with the other single keys. */
function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (undo === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'u' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (recall('shortcuts') === 'off' || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
