import { useState, type FormEvent, type ReactElement } from 'react';

import type { NewPerson } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { Field } from '../sign-in/field.tsx';
import { PersonFields } from './person-fields.tsx';

const nobody: NewPerson = { name: '', role: 'caseworker', unit: '', login: '' };

interface FormProps {
  readonly units: readonly string[];
  readonly onLetIn: (person: NewPerson) => Promise<boolean>;
}

/** Lets a new person in; the answer is her password for one time. */
export function NewPersonForm({ units, onLetIn }: FormProps): ReactElement {
  const { words } = useLanguage();
  const { people } = words.signIn;
  const [person, setPerson] = useState(nobody);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onLetIn(person)) setPerson({ ...nobody, unit: person.unit, role: person.role }); // the next one is often a colleague
  };
  return (
    <form className="sign-in" onSubmit={(event) => void submit(event)}>
      <h2>{people.addTitle}</h2>
      <PersonFields id="person" person={person} units={units} onChange={(changed) => setPerson({ ...person, ...changed })} />
      <Field
        id="person-login"
        label={people.login}
        value={person.login}
        autoComplete="off"
        onChange={(login) => setPerson({ ...person, login })}
      />
      <button type="submit" className="button button-primary">
        {people.add}
      </button>
    </form>
  );
}
