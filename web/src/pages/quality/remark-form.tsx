import { useState, type FormEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';

interface RemarkFormProps {
  readonly id: string;
  readonly remark: string;
  readonly onSave: (remark: string) => Promise<void>;
}

/** A remark on a paper; the button comes when there is something to save. */
export function RemarkForm({ id, remark, onSave }: RemarkFormProps): ReactElement {
  const { words } = useLanguage();
  const [text, setText] = useState(remark);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave(text);
  };
  return (
    <form onSubmit={submit}>
      <label className="form-label" htmlFor={id}>
        {words.quality.remark}
      </label>
      <span className="form-hint no-print" id={`${id}-help`}>
        {words.quality.remarkHelp}
      </span>
      <textarea
        id={id}
        className="form-input"
        rows={2}
        maxLength={1_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${id}-help`}
      />
      {text.trim() !== remark && (
        <button type="submit" className="button button-secondary button-small">
          {words.quality.saveRemark}
        </button>
      )}
    </form>
  );
}
