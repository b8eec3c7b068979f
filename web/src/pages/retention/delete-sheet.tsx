import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { failureOf } from '../../client/request.ts';
import { retentionApi } from '../../client/retention.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Sheet } from '../../shared/sheet.tsx';

interface DeleteSheetProps {
  readonly item: CaseItem;
  readonly onClose: () => void;
}

/** Two steps: what is lost, and then the case's number typed by hand. It cannot be undone. */
export function DeleteSheet({ item, onClose }: DeleteSheetProps): ReactElement {
  const { words } = useLanguage();
  const own = words.retention.remove;
  const [step, setStep] = useState<'tell' | 'type' | 'gone'>('tell');
  const close = step === 'gone' ? () => window.location.assign(pathOf({ name: 'cases' })) : onClose; // behind it lies a case that is not there
  return (
    <Sheet title={own.losesTitle(item.reference)} onClose={close}>
      {step === 'tell' && (
        <>
          <ul>
            {own.loses(item.documents).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{own.remains}</p>
          <div className="sheet__actions">
            <button type="button" className="button button-primary" onClick={() => setStep('type')}>
              {own.next}
            </button>
            <button type="button" className="button button-secondary" onClick={onClose}>
              {own.cancel}
            </button>
          </div>
        </>
      )}
      {step === 'type' && <TypedNumber item={item} onGone={() => setStep('gone')} onClose={onClose} />}
      {step === 'gone' && (
        <Alert variant="success" heading={own.gone} isUrgent>
          <Link href={pathOf({ name: 'cases' })}>{words.toMyCases}</Link>
        </Alert>
      )}
    </Sheet>
  );
}

function TypedNumber({ item, onGone, onClose }: DeleteSheetProps & { readonly onGone: () => void }): ReactElement {
  const { words } = useLanguage();
  const own = words.retention.remove;
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFailure(null);
    try {
      await retentionApi.remove(item.id);
      onGone();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="form-group">
        <label className="form-label" htmlFor="typed-reference">
          {own.type(item.reference)}
        </label>
        <input
          id="typed-reference"
          className="form-input"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {failure !== null && <FailureNotice code={failure} />}
      <div className="sheet__actions">
        <button type="submit" className="button button-warning" disabled={typed.trim() !== item.reference}>
          {own.confirm}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {own.cancel}
        </button>
      </div>
    </form>
  );
}
