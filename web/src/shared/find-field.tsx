import type { ReactElement } from 'react';

interface FindFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that cut a list down while they are typed; they stay on the page and go into no address. */
export function FindField({ id, label, value, onChange }: FindFieldProps): ReactElement {
  return (
    <div className="choice">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="form-input"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
