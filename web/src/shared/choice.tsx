import type { ReactElement, ReactNode } from 'react';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Options of a select. */
  readonly children: ReactNode;
}

/** A list to choose one from, with its label over it. */
export function Choice({ id, label, value, onChange, children }: ChoiceProps): ReactElement {
  return (
    <div className="choice">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="form-select" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
