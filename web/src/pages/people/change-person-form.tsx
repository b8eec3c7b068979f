import { useState, type FormEvent, type ReactElement } from 'react';

import type { ChangedPerson, ListedPerson } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { PersonFields } from './person-fields.tsx';

interface FormProps {
  readonly person: ListedPerson;
  readonly units: readonly string[];
  readonly onSave: (changed: ChangedPerson) => void;
  readonly onCancel: () => void;
}

/** Another name, role or unit for a person who is in already; the same way back. */
export function ChangePersonForm({ person, units, onSave, onCancel }: FormProps): ReactElement {
  const { words } = useLanguage();
  const { people } = words.signIn;
  const [changed, setChanged] = useState<ChangedPerson>({ name: person.name, role: person.role, unit: person.unit });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(changed);
  };
  return (
    <form onSubmit={save}>
      <PersonFields id="changed" person={changed} units={units} onChange={setChanged} />
      <p className="form-hint">{people.changeHelp}</p>
      <p className="save-row">
        <button type="submit" className="button button-primary button-small">
          {people.save}
        </button>
        <button type="button" className="button button-secondary button-small" onClick={onCancel}>
          {people.cancel}
        </button>
      </p>
    </form>
  );
}
