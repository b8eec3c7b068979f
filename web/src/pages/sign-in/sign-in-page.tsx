import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { peopleApi } from '../../client/people.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { Field } from './field.tsx';

/** The ways in that this system has; where there is none but links, that is said. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad('ways', peopleApi.ways);
  useTitle(words.signIn.title);
  return (
    <div className="sign-in">
      <h1>{words.signIn.title}</h1>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.openId && (
            <p>
              <a className="button button-primary" href={peopleApi.openIdAddress}>
                {words.signIn.openId}
              </a>
            </p>
          )}
          {loaded.value.openId && loaded.value.local && <p>{words.signIn.orHere}</p>}
          {loaded.value.local && <LocalForm isOnly={!loaded.value.openId} onSignedIn={onSignedIn} />}
          {!loaded.value.local && !loaded.value.openId && <Alert variant="info">{words.signIn.noWay}</Alert>}
        </>
      )}
    </div>
  );
}

function LocalForm({ isOnly, onSignedIn }: { readonly isOnly: boolean; readonly onSignedIn: () => void }): ReactElement {
  const { words } = useLanguage();
  const [[login, password], setTyped] = useState(['', '']);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    peopleApi.signIn(login, password).then(onSignedIn, (thrown: unknown) => setFailure(failureOf(thrown)));
  };
  return (
    <form onSubmit={submit}>
      {failure !== null && <FailureNotice code={failure} />}
      <Field
        id="login"
        label={words.signIn.login}
        value={login}
        autoComplete="username"
        onChange={(value) => setTyped([value, password])}
      />
      <Field
        id="password"
        type="password"
        label={words.signIn.password}
        value={password}
        autoComplete="current-password"
        onChange={(value) => setTyped([login, value])}
      />
      <button type="submit" className={isOnly ? 'button button-primary' : 'button button-secondary'}>
        {words.signIn.submit}
      </button>
    </form>
  );
}
