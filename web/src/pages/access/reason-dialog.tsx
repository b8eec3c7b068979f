import { useState, type FormEvent, type ReactElement } from 'react';

import { statedReasons, type ReasonToState } from '../../../../domain/access.ts';
import type { FailureCode } from '../../../../domain/failures.ts';
import { accessApi, type ClosedCase } from '../../client/access.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Sheet } from '../../shared/sheet.tsx';

interface DialogProps {
  readonly closed: ClosedCase;
  /** Last day on which the reason will hold. */
  readonly until: string;
  readonly onGiven: () => void;
  readonly onClose: () => void;
}

/** As long as the words of a reason may be. */
const MOST_LETTERS = 300;
const FEWEST_LETTERS = 3;

/** Asks why a colleague's case is opened: a usual reason, or words of one's own. */
export function ReasonDialog({ closed, until, onGiven, onClose }: DialogProps): ReactElement {
  const { words, day } = useLanguage();
  const { access } = words;
  const [reason, setReason] = useState<ReasonToState | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const isReady = reason !== null && (reason !== 'other' || said.trim().length >= FEWEST_LETTERS);
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason === null || !isReady) return;
    try {
      await accessApi.giveReason(closed.id, { reason, words: reason === 'other' ? said.trim() : null });
      onGiven();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };
  return (
    <Sheet title={access.dialog} onClose={onClose}>
      <form className="reason-form" onSubmit={(event) => void give(event)}>
        <p>
          {closed.citizenName} · {closed.reference}
        </p>
        {failure !== null && <FailureNotice code={failure} />}
        <fieldset>
          <legend className="form-label">{access.why}</legend>
          {statedReasons.map((each) => (
            <div className="form-group-radio" key={each}>
              <input
                type="radio"
                id={`reason-${each}`}
                name="reason"
                className="form-radio radio-large"
                checked={reason === each}
                onChange={() => setReason(each)}
              />
              <label className="form-label" htmlFor={`reason-${each}`}>
                {access.reasons[each]}
              </label>
            </div>
          ))}
        </fieldset>
        {reason === 'other' && <OwnWords said={said} onChange={setSaid} />}
        <p className="form-hint">{access.logged(day(until))}</p>
        <p className="save-row">
          <button type="submit" className="button button-primary" disabled={!isReady}>
            {access.confirm}
          </button>
          <button type="button" className="button button-secondary" onClick={onClose}>
            {access.cancel}
          </button>
          {reason === null && <span className="form-hint">{access.needed}</span>}
        </p>
      </form>
    </Sheet>
  );
}

function OwnWords({ said, onChange }: { readonly said: string; readonly onChange: (said: string) => void }): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <label className="form-label" htmlFor="reason-words">
        {words.access.words}
      </label>
      <textarea
        id="reason-words"
        className="form-input"
        rows={2}
        maxLength={MOST_LETTERS}
        value={said}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby="reason-words-help"
      />
      <p className="form-hint" id="reason-words-help">
        {words.access.wordsHelp}
      </p>
    </>
  );
}
