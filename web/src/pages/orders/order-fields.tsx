import type { ReactElement, ReactNode } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { CprWarning } from '../../shared/cpr-warning.tsx';

/** What is typed into the form. */
export interface Filled {
  readonly recipient: string;
  readonly reference: string;
  /** ISO 8601 day; empty for none. */
  readonly due: string;
  /** A question on each line. */
  readonly own: string;
}

interface FieldsProps {
  readonly filled: Filled;
  readonly onFill: (changes: Partial<Filled>) => void;
  /** The standard questions. */
  readonly children: ReactNode;
}

/** Of whom, under which reference, by when, and what. */
export function OrderFields({ filled, onFill, children }: FieldsProps): ReactElement {
  const { words } = useLanguage();
  const { recipient, recipientHelp, referenceField, referenceHelp, dueField, own, ownHelp } = words.orders;
  return (
    <>
      <div className="order-form__row">
        <Labelled id="order-recipient" label={recipient} hint={recipientHelp}>
          {(described) => (
            <input
              {...described}
              maxLength={200}
              value={filled.recipient}
              onChange={(event) => onFill({ recipient: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled id="order-reference" label={referenceField} hint={referenceHelp}>
          {(described) => (
            <input
              {...described}
              minLength={3}
              maxLength={100}
              value={filled.reference}
              onChange={(event) => onFill({ reference: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled id="order-due" label={dueField}>
          {(described) => <input {...described} type="date" value={filled.due} onChange={(event) => onFill({ due: event.target.value })} />}
        </Labelled>
      </div>
      {children}
      <Labelled id="order-own" label={own} hint={ownHelp}>
        {(described) => (
          <textarea
            {...described}
            rows={3}
            maxLength={5_000}
            value={filled.own}
            onChange={(event) => onFill({ own: event.target.value })}
          />
        )}
      </Labelled>
      <CprWarning text={`${filled.recipient} ${filled.reference} ${filled.own}`} />
    </>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: (described: {
    readonly id: string;
    readonly className: string;
    readonly autoComplete: string;
    readonly 'aria-describedby'?: string;
  }) => ReactNode;
}

function Labelled({ id, label, hint, children }: LabelledProps): ReactElement {
  const described = { id, className: 'form-input', autoComplete: 'off', ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }) };
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
      {children(described)}
    </div>
  );
}
