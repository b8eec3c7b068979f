import { useState, type ReactElement } from 'react';

import { peopleApi, type ListedPerson, type OneTimePassword } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { Sheet } from '../../shared/sheet.tsx';
import { ChangePersonForm } from './change-person-form.tsx';

interface RowProps {
  readonly person: ListedPerson;
  readonly units: readonly string[];
  readonly onAttempt: (work: Promise<OneTimePassword | null>) => Promise<boolean>;
}

/** One person, and what an administrator does about her; shutting out is taken back by letting in again. */
export function PersonRow({ person, units, onAttempt }: RowProps): ReactElement {
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
        {login !== null && <ChangeButton person={person} units={units} onAttempt={onAttempt} />}
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

/** Not for whoever comes by the municipality's provider: that says role and unit anew at each sign-in. */
function ChangeButton({ person, units, onAttempt }: RowProps): ReactElement {
  const { words } = useLanguage();
  const { people } = words.signIn;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <button
        type="button"
        className="button button-secondary button-small"
        aria-haspopup="dialog"
        aria-label={`${people.change}: ${person.name}`}
        onClick={() => setIsOpen(true)}
      >
        {people.change}
      </button>
      {isOpen && (
        <Sheet title={`${people.change}: ${person.name}`} onClose={close}>
          <ChangePersonForm
            person={person}
            units={units}
            onCancel={close}
            onSave={(changed) => {
              close();
              void onAttempt(peopleApi.change(person.id, changed));
            }}
          />
        </Sheet>
      )}
    </>
  );
}
