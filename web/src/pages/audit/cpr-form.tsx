import { useState, type FormEvent, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';

interface CprFormProps {
  readonly button: string;
  readonly isBusy: boolean;
  readonly onAsk: (cpr: string) => void;
}

const isCpr = (text: string): boolean => /^\d{6}-?\d{4}$/u.test(text);

/** Whose: a number that is typed, sent in a body, and kept nowhere in this browser. */
export function CprForm({ button, isBusy, onAsk }: CprFormProps): ReactElement {
  const { words } = useLanguage();
  const { cpr: label, cprHint, cprWrong } = words.audit;
  const [cpr, setCpr] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = cpr.trim();
    setIsWrong(!isCpr(typed));
    if (isCpr(typed)) onAsk(typed);
  };
  return (
    <form className="sign-in no-print" onSubmit={submit} noValidate>
      <div className={`form-group${isWrong ? ' form-error' : ''}`}>
        <label className="form-label" htmlFor="cpr">
          {label}
        </label>
        <span className="form-hint" id="cpr-hint">
          {cprHint}
        </span>
        {isWrong && (
          <span className="form-error-message" id="cpr-wrong" role="alert">
            {cprWrong}
          </span>
        )}
        <input
          id="cpr"
          className="form-input"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          aria-describedby={isWrong ? 'cpr-wrong cpr-hint' : 'cpr-hint'}
          aria-invalid={isWrong}
          value={cpr}
          onChange={(event) => setCpr(event.target.value)}
        />
      </div>
      <button type="submit" className="button button-primary" disabled={isBusy}>
        {button}
      </button>
    </form>
  );
}
