import { useState, type FormEvent, type ReactElement } from 'react';

import { retentionApi, type RetentionFacts } from '../../client/retention.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import type { Attempt } from '../../shared/use-attempt.ts';

interface HoldSectionProps {
  readonly caseId: string;
  readonly facts: RetentionFacts;
  readonly mayHold: boolean;
  readonly mayLift: boolean;
  readonly attempt: Attempt;
}

/** What keeps the case whatever the rules say: setting it with a reason, and lifting it. */
export function HoldSection({ caseId, facts: { hold }, mayHold, mayLift, attempt }: HoldSectionProps): ReactElement | null {
  const { texts, words } = useLanguage();
  const own = words.retention.hold;
  if (hold === null)
    return mayHold ? <HoldForm onHold={(reason) => attempt(retentionApi.hold(caseId, reason), { text: own.done })} /> : null;
  return (
    <section>
      <h2>{own.title}</h2>
      <Alert variant="warning" heading={own.by(hold.by ?? own.somebody, sayMoment(hold.at, texts.locale))}>
        <p>{hold.reason}</p>
        {mayLift ? (
          <button
            type="button"
            className="button button-secondary button-small"
            onClick={() => void attempt(retentionApi.lift(caseId), { text: own.lifted })}
          >
            {own.lift}
          </button>
        ) : (
          <p>{own.leaderLifts}</p>
        )}
      </Alert>
    </section>
  );
}

function HoldForm({ onHold }: { readonly onHold: (reason: string) => Promise<boolean> }): ReactElement {
  const { words } = useLanguage();
  const own = words.retention.hold;
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onHold(reason)) setReason('');
  };
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <form className="sign-in no-print" onSubmit={(event) => void submit(event)}>
        <div className="form-group">
          <label className="form-label" htmlFor="hold-reason">
            {own.reason}
          </label>
          <textarea
            id="hold-reason"
            className="form-input"
            rows={2}
            required
            minLength={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <button type="submit" className="button button-secondary">
          {own.set}
        </button>
      </form>
    </section>
  );
}
