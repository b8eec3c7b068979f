import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { failureOf } from '../../client/request.ts';
import { runningApi, type ListedRun } from '../../client/running.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { navigate } from '../../routing/location.ts';
import { pathOf } from '../../routing/route.ts';
import { CprWarning } from '../../shared/cpr-warning.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { Field } from '../sign-in/field.tsx';

/** The organisation's running reports, and the beginning of another one. */
export function RunListPage(): ReactElement {
  const { words } = useLanguage();
  const { running } = words;
  useTitle(running.title);
  const { loaded, reload } = useLoad('runs', runningApi.list);
  return (
    <div className="container page portal running">
      <p className="running__back">
        <Link href={pathOf({ name: 'portal' })}>{words.portal.title}</Link>
      </p>
      <h1>{running.title}</h1>
      <p>{running.lead}</p>
      <section aria-labelledby="running-list">
        <h2 id="running-list">{running.list}</h2>
        {loaded.state === 'loading' && <Loading />}
        {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
        {loaded.state === 'ready' && loaded.value.length === 0 && <p>{running.none}</p>}
        {loaded.state === 'ready' && (
          <ul className="plain portal__files">
            {loaded.value.map((run) => (
              <RunItemLine key={run.id} run={run} />
            ))}
          </ul>
        )}
      </section>
      <BeginForm />
    </div>
  );
}

function RunItemLine({ run }: { readonly run: ListedRun }): ReactElement {
  const { words, texts } = useLanguage();
  const { running } = words;
  const name = run.title === '' ? running.to(run.reference, run.isOrder) : run.title;
  return (
    <li className="portal__file">
      <h3>
        <Link href={pathOf({ name: 'running', runId: run.id })}>{name}</Link>
      </h3>
      <p className="portal__facts">
        {[
          running.to(run.reference, run.isOrder),
          running.states[run.state],
          running.versions(run.versions),
          running.savedAt(sayMoment(run.savedAt, texts.locale)),
        ].join(' · ')}
      </p>
    </li>
  );
}

function BeginForm(): ReactElement {
  const { running } = useLanguage().words;
  const [reference, setReference] = useState('');
  const [title, setTitle] = useState('');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    setFailure(null);
    const begun = runningApi.begin(reference, title).then(({ id }) => navigate(pathOf({ name: 'running', runId: id })));
    void begun.catch((thrown: unknown) => setFailure(failureOf(thrown)));
  };
  return (
    <form className="portal__form" onSubmit={begin} aria-labelledby="running-begin">
      <h2 id="running-begin">{running.beginTitle}</h2>
      <Field
        id="running-reference"
        label={running.reference}
        hint={running.referenceHelp}
        value={reference}
        autoComplete="off"
        onChange={setReference}
      />
      <div className="form-group">
        <label className="form-label" htmlFor="running-title">
          {running.name}
        </label>
        <span className="form-hint" id="running-title-hint">
          {running.nameHelp}
        </span>
        <input
          id="running-title"
          className="form-input"
          maxLength={120}
          autoComplete="off"
          aria-describedby="running-title-hint"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <CprWarning text={`${reference} ${title}`} />
      </div>
      {failure !== null && <FailureNotice code={failure} />}
      <button type="submit" className="button button-primary">
        {running.begin}
      </button>
    </form>
  );
}
