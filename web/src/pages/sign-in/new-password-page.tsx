import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { peopleApi } from '../../client/people.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { Field } from './field.tsx';

/** Whoever has signed in with a password for one time comes no further than here. */
export function NewPasswordPage({ onChanged }: { readonly onChanged: () => void }): ReactElement {
  const { words } = useLanguage();
  const { change } = words.signIn;
  const [[current, next], setTyped] = useState(['', '']);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  useTitle(change.title);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    peopleApi.changePassword(current, next).then(onChanged, (thrown: unknown) => setFailure(failureOf(thrown)));
  };
  return (
    <form className="sign-in" onSubmit={submit}>
      <h1>{change.title}</h1>
      <p>{change.lead}</p>
      {failure !== null && <FailureNotice code={failure} />}
      <Field
        id="current"
        type="password"
        label={change.current}
        value={current}
        autoComplete="current-password"
        onChange={(value) => setTyped([value, next])}
      />
      <Field
        id="next"
        type="password"
        label={change.next}
        hint={change.rule}
        value={next}
        autoComplete="new-password"
        onChange={(value) => setTyped([current, value])}
      />
      <button type="submit" className="button button-primary">
        {change.submit}
      </button>
    </form>
  );
}
