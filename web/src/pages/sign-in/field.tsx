import type { ReactElement } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password';
  /** What the browser's keeper of passwords fills in. */
  readonly autoComplete: string;
  readonly hint?: string;
  /** Offered while it is filled in; anything else can be written too. */
  readonly known?: readonly string[];
}

/** One labelled field of a form. */
export function Field({ id, label, value, onChange, type = 'text', autoComplete, hint, known = [] }: FieldProps): ReactElement {
  return (
    <div className="form-group">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        className="form-input"
        type={type}
        required
        maxLength={200}
        autoComplete={autoComplete}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        list={known.length === 0 ? undefined : `${id}-known`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((word) => (
            <option value={word} key={word}>
              {word}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}
