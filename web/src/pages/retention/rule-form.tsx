import { useState, type FormEvent, type ReactElement } from 'react';

import type { RetentionRule } from '../../client/retention.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';

interface RuleFormProps {
  readonly kind: RetentionRule['kind'];
  /** Null where cases of the kind do not go by themselves. */
  readonly rule: RetentionRule | null;
  readonly onSave: (rule: RetentionRule) => void;
  readonly onDrop: (rule: RetentionRule) => void;
}

/** The rule of one kind of case. */
export function RuleForm({ kind, rule, onSave, onDrop }: RuleFormProps): ReactElement {
  const { texts, words } = useLanguage();
  const { rules } = words.retention;
  const name = texts.trail.caseKinds[kind];
  const [months, setMonths] = useState(rule?.months.toString() ?? '');
  const [archive, setArchive] = useState(rule?.archive ?? false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ kind, months: Number(months), archive });
  };
  return (
    <form className="rule" onSubmit={submit} aria-labelledby={`rule-${kind}`}>
      <h2 id={`rule-${kind}`}>{name}</h2>
      {rule === null && <p>{rules.none}</p>}
      <div className="form-group">
        <label className="form-label" htmlFor={`months-${kind}`}>
          {rules.months(name)}
        </label>
        <input
          id={`months-${kind}`}
          className="form-input rule__months"
          type="number"
          required
          min={1}
          max={1_200}
          value={months}
          onChange={(event) => setMonths(event.target.value)}
        />
      </div>
      <CheckBox id={`archive-${kind}`} label={rules.archive} isChecked={archive} onChange={setArchive} />
      <p className="rule__actions">
        <button type="submit" className="button button-primary button-small" aria-label={`${rules.save}: ${name}`}>
          {rules.save}
        </button>
        {rule !== null && (
          <button
            type="button"
            className="button button-secondary button-small"
            aria-label={`${rules.drop}: ${name}`}
            onClick={() => onDrop(rule)}
          >
            {rules.drop}
          </button>
        )}
      </p>
    </form>
  );
}
