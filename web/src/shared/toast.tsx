import { useEffect, type ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

/** A message with undo that needs no dialog; it is announced, and it stays until closed where it can be undone. */
export function Toast({ message, onClose }: { readonly message: ToastMessage | null; readonly onClose: () => void }): ReactElement {
  const { words } = useLanguage();
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
                <button type="button" className="function-link small-button" onClick={message.undo}>
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
