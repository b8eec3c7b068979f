import { useState, type FormEvent, type ReactElement } from 'react';

import type { Action } from '../../../../domain/people.ts';
import type { NewApiKey } from '../../client/api-keys.ts';
import type { ListedPerson } from '../../client/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { Field } from '../sign-in/field.tsx';
import { ScopeChoice } from './scope-choice.tsx';

const DAYS = 365;

interface NewKeyFormProps {
  readonly people: readonly ListedPerson[];
  /** True where it was made. */
  readonly onMake: (key: NewApiKey) => Promise<boolean>;
}

/** A new key: what for, for whom, what it may, until when. */
export function NewKeyForm({ people, onMake }: NewKeyFormProps): ReactElement {
  const { texts, words } = useLanguage();
  const own = words.apiKeys;
  const [name, setName] = useState('');
  const [personId, setPersonId] = useState('');
  const [scopes, setScopes] = useState<readonly Action[]>([]);
  const [days, setDays] = useState(DAYS);
  const [isWanting, setIsWanting] = useState(false);
  const person = people.find(({ id }) => id === personId);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsWanting(scopes.length === 0);
    if (person === undefined || scopes.length === 0) return;
    if (await onMake({ name, person: person.id, scopes: [...scopes], days })) {
      setName('');
      setScopes([]);
    }
  };
  return (
    <form className="sign-in no-print" onSubmit={(event) => void submit(event)}>
      <h2>{own.makeTitle}</h2>
      <Field id="key-name" label={own.name} hint={own.nameHint} value={name} autoComplete="off" onChange={setName} />
      <Choice
        id="key-person"
        label={own.person}
        value={personId}
        onChange={(id) => {
          setPersonId(id);
          setScopes([]); // another role has other rights
        }}
      >
        <option value="">{own.choose}</option>
        {people
          .filter(({ isDisabled }) => !isDisabled)
          .map(({ id, name: label, role }) => (
            <option value={id} key={id}>
              {label}, {texts.roles[role].toLowerCase()}
            </option>
          ))}
      </Choice>
      <p className="form-hint">{own.personHint}</p>
      {person !== undefined && <ScopeChoice role={person.role} chosen={scopes} isWanting={isWanting} onChoose={setScopes} />}
      <div className="form-group">
        <label className="form-label" htmlFor="key-days">
          {own.days}
        </label>
        <span className="form-hint" id="key-days-hint">
          {own.daysHint}
        </span>
        <input
          id="key-days"
          className="form-input"
          type="number"
          required
          min={1}
          max={730}
          aria-describedby="key-days-hint"
          value={days}
          onChange={(event) => setDays(event.target.valueAsNumber || 0)}
        />
      </div>
      <button type="submit" className="button button-primary" disabled={person === undefined}>
        {own.make}
      </button>
    </form>
  );
}
