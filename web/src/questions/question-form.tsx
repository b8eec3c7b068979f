import { useState, type FormEvent, type ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';

interface FormProps {
  readonly id: string;
  readonly label: string;
  /** Tells whether it was taken. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** As long as a question or an answer may be. */
const MOST_LETTERS = 2_000;

/** A field for a question or an answer; the one who opened it writes at once. */
export function QuestionForm({ id, label, onSend, onCancel }: FormProps): ReactElement {
  const { words } = useLanguage();
  const [text, setText] = useState('');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onSend(text.trim())) onCancel();
  };
  return (
    <form className="note-form" onSubmit={(event) => void send(event)}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="form-input"
        rows={3}
        maxLength={MOST_LETTERS}
        value={text}
        ref={(field) => field?.focus()}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="save-row">
        <button type="submit" className="button button-primary button-small" disabled={text.trim() === ''}>
          {words.bundles.send}
        </button>
        <button type="button" className="function-link small-button" onClick={onCancel}>
          {words.bundles.cancel}
        </button>
      </p>
    </form>
  );
}
