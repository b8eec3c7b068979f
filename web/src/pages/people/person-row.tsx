import type { ReactElement } from 'react';

import { peopleApi, type ListedPerson, type OneTimePassword } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';

interface RowProps {
  readonly person: ListedPerson;
  readonly onAttempt: (work: Promise<OneTimePassword | null>) => Promise<boolean>;
}

/** One person, and what an administrator does about her; shutting out is taken back by letting in again. */
export function PersonRow({ person, onAttempt }: RowProps): ReactElement {
  const { texts, words } = useLanguage();
  const { people } = words.signIn;
  const { id, name, role, unit, login, isDisabled } = person;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-title={people.role}>{texts.roles[role]}</td>
      <td data-title={people.unit}>{unit}</td>
      <td data-title={people.login}>{login ?? people.byProvider}</td>
      <td data-title={people.state}>{isDisabled ? people.out : people.in}</td>
      <td className="people__actions">
        <button
          type="button"
          className="button button-secondary button-small"
          aria-label={`${isDisabled ? people.letIn : people.shutOut}: ${name}`}
          onClick={() => void onAttempt(isDisabled ? peopleApi.letInAgain(id) : peopleApi.shutOut(id))}
        >
          {isDisabled ? people.letIn : people.shutOut}
        </button>
        {login !== null && (
          <button
            type="button"
            className="button button-tertiary button-small"
            aria-label={`${people.newPassword}: ${name}`}
            onClick={() => void onAttempt(peopleApi.newPassword(id))}
          >
            {people.newPassword}
          </button>
        )}
      </td>
    </tr>
  );
}
