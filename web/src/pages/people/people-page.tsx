import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { peopleApi, type ListedPerson, type OneTimePassword } from '../../client/people.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { NewPersonForm } from './new-person-form.tsx';
import { PersonRow } from './person-row.tsx';

/** Who may come in, and as what; for administrators. */
export function PeoplePage(): ReactElement {
  const { words } = useLanguage();
  const { people } = words.signIn;
  const { loaded, reload } = useLoad('people', peopleApi.people);
  const [given, setGiven] = useState<OneTimePassword | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  useTitle(people.title);
  const units = loaded.state === 'ready' ? [...new Set(loaded.value.map(({ unit }) => unit))].toSorted() : [];
  /** True where it went well; the list is read again either way. */
  const attempt = async (work: Promise<OneTimePassword | null>): Promise<boolean> => {
    setFailure(null);
    try {
      setGiven(await work);
      return true;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      reload();
    }
  };
  return (
    <div className="container page">
      <h1>{people.title}</h1>
      <p>{people.lead}</p>
      {failure !== null && <FailureNotice code={failure} />}
      {given !== null && (
        <Alert variant="success" heading={people.given(given.login)} isUrgent>
          <p>
            <code className="one-time">{given.password}</code>
          </p>
          <p>{people.givenHelp}</p>
        </Alert>
      )}
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <PeopleTable people={loaded.value} units={units} onAttempt={attempt} />}
      <NewPersonForm units={units} onLetIn={(person) => attempt(peopleApi.letIn(person))} />
    </div>
  );
}

interface TableProps {
  readonly people: readonly ListedPerson[];
  readonly units: readonly string[];
  readonly onAttempt: (work: Promise<OneTimePassword | null>) => Promise<boolean>;
}

function PeopleTable({ people, units, onAttempt }: TableProps): ReactElement {
  const { words } = useLanguage();
  const { name, role, unit, login, state, actions, none } = words.signIn.people;
  if (people.length === 0) return <Alert variant="info">{none}</Alert>;
  return (
    // a table that is wider than the screen must be reached by keyboard to be moved
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="people" aria-label={words.signIn.people.title} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {[name, role, unit, login, state, actions].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow person={person} units={units} key={person.id} onAttempt={onAttempt} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
