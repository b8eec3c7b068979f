import { useState, type FormEvent, type ReactElement } from 'react';

import { bundlesApi, type BundleItem } from '../../client/bundles.ts';
import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { Choice } from '../../shared/choice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { NewBundleFields } from './new-bundle-fields.tsx';
import type { AskedIn } from './use-let-in.ts';

interface FormProps {
  readonly caseId: string;
  /** Bundles that are there already. */
  readonly made: readonly BundleItem[];
  readonly documents: readonly DocumentItem[];
  readonly onLetIn: (asked: AskedIn) => Promise<void>;
  readonly onCancel: () => void;
}

const NEW = '';

/** Who, to which documents, and until when. */
export function LetInForm({ caseId, made, documents, onLetIn, onCancel }: FormProps): ReactElement {
  const { words } = useLanguage();
  const { bundles } = words;
  const { loaded } = useLoad(`participants ${caseId}`, (signal) => bundlesApi.participants(caseId, signal));
  const [personId, setPersonId] = useState('');
  const [bundle, setBundle] = useState(NEW);
  const [fresh, setFresh] = useState<{ readonly title: string; readonly documents: readonly string[] }>({ title: '', documents: [] });
  const [until, setUntil] = useState(today);
  if (loaded.state !== 'ready') return <Loading />;
  const people = loaded.value;
  if (people.length === 0) return <Alert variant="info">{bundles.noParticipants}</Alert>;
  const person = people.find(({ id }) => id === personId);
  const isReady = person !== undefined && until !== '' && (bundle !== NEW || (fresh.title.trim() !== '' && fresh.documents.length > 0));
  const letIn = (event: FormEvent): void => {
    event.preventDefault();
    if (person === undefined || !isReady) return;
    void onLetIn({ person, until, bundle: bundle === NEW ? { title: fresh.title.trim(), documents: [...fresh.documents] } : bundle });
  };
  return (
    <form className="correct-form" onSubmit={letIn}>
      <Choice id="participant" label={bundles.participant} value={personId} onChange={setPersonId}>
        <option value="">{bundles.choose}</option>
        {people.map(({ id, name, organisation }) => (
          <option value={id} key={id}>
            {name} ({organisation})
          </option>
        ))}
      </Choice>
      {made.length > 0 && (
        <Choice id="bundle" label={bundles.bundle} value={bundle} onChange={setBundle}>
          <option value={NEW}>{bundles.newBundle}</option>
          {made.map(({ id, title }) => (
            <option value={id} key={id}>
              {title}
            </option>
          ))}
        </Choice>
      )}
      {bundle === NEW && <NewBundleFields documents={documents} fresh={fresh} onChange={setFresh} />}
      <label className="form-label" htmlFor="bundle-until">
        {bundles.lastDay}
      </label>
      <input
        id="bundle-until"
        type="date"
        className="form-input"
        required
        min={today()}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <p className="form-hint">{bundles.sees}</p>
      <p className="save-row">
        <button type="submit" className="button button-primary button-small" disabled={!isReady}>
          {bundles.confirm}
        </button>
        <button type="button" className="button button-secondary button-small" onClick={onCancel}>
          {bundles.cancel}
        </button>
        {!isReady && <span className="form-hint">{bundles.required}</span>}
      </p>
    </form>
  );
}
