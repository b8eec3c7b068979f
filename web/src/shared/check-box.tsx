import type { ReactElement } from 'react';

interface CheckBoxProps {
  readonly id: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly help?: string;
}

/** A box to tick, as the design system draws it: the label has to follow its input. */
export function CheckBox({ id, label, isChecked, onChange, help }: CheckBoxProps): ReactElement {
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <>
      <div className="form-group-checkbox">
        <input
          type="checkbox"
          className="form-checkbox"
          id={id}
          checked={isChecked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={helpId}
        />
        <label className="form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {help !== undefined && (
        <p className="form-hint" id={helpId}>
          {help}
        </p>
      )}
    </>
  );
}
