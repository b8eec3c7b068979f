import { useRef, useState, type FormEvent, type ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';

interface NoteFormProps {
  readonly id: string;
  readonly text: string;
  /** Tells whether it was taken. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** As long as a note may be. */
const MOST_LETTERS = 4_000;

export function NoteForm({ id, text, onSave, onCancel }: NoteFormProps): ReactElement {
  const { words } = useLanguage();
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await onSave(draft.trim()))) return;
    setDraft(text);
    field.current?.focus(); // the button is out of use now, and a reader without a mouse would be nowhere
  };
  return (
    <form className="note-form" onSubmit={(event) => void save(event)}>
      <label className="form-label" htmlFor={id}>
        {text === '' ? words.record.newNote : words.record.noteText}
      </label>
      <textarea
        id={id}
        ref={field}
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
