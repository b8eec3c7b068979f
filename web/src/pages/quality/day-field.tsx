import type { ReactElement } from 'react';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly help?: string;
}

/** A day; what is half written is not sent, because the form around it is. */
export function DayField({ id, label, value, onChange, help }: DayFieldProps): ReactElement {
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div className="choice">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <span className="form-hint" id={helpId}>
          {help}
        </span>
      )}
      <input
        id={id}
        type="date"
        className="form-input"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={helpId}
      />
    </div>
  );
}
