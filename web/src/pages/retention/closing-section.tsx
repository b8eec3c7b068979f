import { useState, type FormEvent, type ReactElement } from 'react';

import { caseKinds } from '../../../../domain/retention.ts';
import { retentionApi, type Closing, type RetentionFacts } from '../../client/retention.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { today } from '../../shared/today.ts';
import type { Attempt } from '../../shared/use-attempt.ts';

interface ClosingSectionProps {
  readonly caseId: string;
  readonly facts: RetentionFacts;
  readonly mayClose: boolean;
  readonly attempt: Attempt;
}

/** Whether the case is closed, and since when; closing and opening again, with undo. */
export function ClosingSection({ caseId, facts, mayClose, attempt }: ClosingSectionProps): ReactElement {
  const { texts, words } = useLanguage();
  const own = words.retention;
  const before: Closing = { kind: facts.kind, closedOn: facts.closedOn };
  const [kind, setKind] = useState(facts.kind);
  const [closedOn, setClosedOn] = useState(facts.closedOn ?? today());
  const set = (next: Closing, text: string): void => {
    const undo = (): void =>
      void attempt(retentionApi.close(caseId, before), { text: before.closedOn === null ? own.reopened : own.closed });
    void attempt(retentionApi.close(caseId, next), { text, undo });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set({ kind, closedOn }, own.closed);
  };
  return (
    <section>
      <h2>{own.title}</h2>
      <Standing facts={facts} />
      {mayClose && (
        <form className="sign-in no-print" onSubmit={submit}>
          <Choice
            id="case-kind"
            label={own.kind}
            value={kind ?? ''}
            onChange={(value) => setKind(caseKinds.find((each) => each === value) ?? null)}
          >
            <option value="">{own.noKind}</option>
            {caseKinds.map((each) => (
              <option value={each} key={each}>
                {texts.trail.caseKinds[each]}
              </option>
            ))}
          </Choice>
          <div className="form-group">
            <label className="form-label" htmlFor="closed-on">
              {own.closedOn}
            </label>
            <input
              id="closed-on"
              className="form-input"
              type="date"
              required
              max={today()}
              value={closedOn}
              onChange={(event) => setClosedOn(event.target.value)}
            />
          </div>
          <p className="rule__actions">
            <button type="submit" className="button button-primary">
              {facts.closedOn === null ? own.close : own.change}
            </button>
            {facts.closedOn !== null && (
              <button
                type="button"
                className="button button-secondary"
                onClick={() => set({ kind: facts.kind, closedOn: null }, own.reopened)}
              >
                {own.reopen}
              </button>
            )}
          </p>
        </form>
      )}
    </section>
  );
}

/** In one or two sentences: open or closed, and whether it goes. */
function Standing({ facts }: { readonly facts: RetentionFacts }): ReactElement {
  const { words, day } = useLanguage();
  const own = words.retention;
  if (facts.closedOn === null) return <p>{own.isOpen}</p>;
  const next = facts.hold !== null ? own.staysHeld : facts.goesOn === null ? own.staysWithoutRule : own.goesOn(day(facts.goesOn));
  return (
    <p>
      {own.isClosed(day(facts.closedOn))} {next}
    </p>
  );
}
