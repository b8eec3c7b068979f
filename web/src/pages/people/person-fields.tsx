import type { ReactElement } from 'react';

import { roles } from '../../../../domain/people.ts';
import type { ChangedPerson } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { Field } from '../sign-in/field.tsx';

interface FieldsProps {
  /** Begins the ids of the fields: two of these can stand on one page. */
  readonly id: string;
  readonly person: ChangedPerson;
  /** Units that somebody is in; a word that is spelt otherwise is another unit, which sees none of their cases. */
  readonly units: readonly string[];
  readonly onChange: (person: ChangedPerson) => void;
}

/** Name, role and unit of a person, to be filled in. */
export function PersonFields({ id, person, units, onChange }: FieldsProps): ReactElement {
  const { texts, words } = useLanguage();
  const { people } = words.signIn;
  return (
    <>
      <Field
        id={`${id}-name`}
        label={people.name}
        value={person.name}
        autoComplete="off"
        onChange={(name) => onChange({ ...person, name })}
      />
      <Choice
        id={`${id}-role`}
        label={people.role}
        value={person.role}
        onChange={(value) => onChange({ ...person, role: roles.find((role) => role === value) ?? person.role })}
      >
        {roles.map((role) => (
          <option value={role} key={role}>
            {texts.roles[role]}
          </option>
        ))}
      </Choice>
      <Field
        id={`${id}-unit`}
        label={people.unit}
        value={person.unit}
        autoComplete="off"
        hint={people.unitHint}
        known={units}
        onChange={(unit) => onChange({ ...person, unit })}
      />
    </>
  );
}
