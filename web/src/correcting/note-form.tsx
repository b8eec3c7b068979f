import { useState, type FormEvent, type ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';

interface NoteFormProps {
  readonly id: string;
  readonly text: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel?: () => void;
}

/** As long as a note may be. */
const MOST_LETTERS = 4_000;

export function NoteForm({ id, text, onSave, onCancel }: NoteFormProps): ReactElement {
  const { words } = useLanguage();
  const [draft, setDraft] = useState(text);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void onSave(draft.trim());
  };
  return (
    <form className="note-form" onSubmit={save}>
      <label className="form-label" htmlFor={id}>
        {text === '' ? words.record.newNote : words.record.noteText}
      </label>
      <textarea
        id={id}
        className="form-input"
        rows={3}
        maxLength={MOST_LETTERS}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        aria-describedby={`${id}-help`}
      />
      <p className="form-hint" id={`${id}-help`}>
        {words.record.noteHelp}
      </p>
      <p className="save-row">
        <button type="submit" className="button button-secondary button-small" disabled={draft.trim() === '' || draft === text}>
          {words.record.addNote}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="function-link small-button" onClick={onCancel}>
            {words.record.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
