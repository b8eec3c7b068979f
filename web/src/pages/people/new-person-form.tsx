import { useState, type FormEvent, type ReactElement } from 'react';

import { roles } from '../../../../domain/people.ts';
import type { NewPerson } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { Field } from '../sign-in/field.tsx';

const nobody: NewPerson = { name: '', role: 'caseworker', unit: '', login: '' };

/** Lets a new person in; the answer is her password for one time. */
export function NewPersonForm({ onLetIn }: { readonly onLetIn: (person: NewPerson) => Promise<boolean> }): ReactElement {
  const { texts, words } = useLanguage();
  const { people } = words.signIn;
  const [person, setPerson] = useState(nobody);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onLetIn(person)) setPerson({ ...nobody, unit: person.unit, role: person.role }); // the next one is often a colleague
  };
  return (
    <form className="sign-in" onSubmit={(event) => void submit(event)}>
      <h2>{people.addTitle}</h2>
      <Field
        id="person-name"
        label={people.name}
        value={person.name}
        autoComplete="off"
        onChange={(name) => setPerson({ ...person, name })}
      />
      <Choice
        id="person-role"
        label={people.role}
        value={person.role}
        onChange={(value) => setPerson({ ...person, role: roles.find((role) => role === value) ?? person.role })}
      >
        {roles.map((role) => (
          <option value={role} key={role}>
            {texts.roles[role]}
          </option>
        ))}
      </Choice>
      <Field
        id="person-unit"
        label={people.unit}
        value={person.unit}
        autoComplete="off"
        onChange={(unit) => setPerson({ ...person, unit })}
      />
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
