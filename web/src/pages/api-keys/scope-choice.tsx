import type { ReactElement } from 'react';

import { mayOnSomeCase } from '../../../../domain/may.ts';
import { actions, type Action, type Role } from '../../../../domain/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';

interface ScopeChoiceProps {
  readonly role: Role;
  readonly chosen: readonly Action[];
  /** Nothing was chosen where something must be. */
  readonly isWanting: boolean;
  readonly onChoose: (scopes: readonly Action[]) => void;
}

/** What a key may do: the rights of the person's role, each in words, and the code that programs know it by. */
export function ScopeChoice({ role, chosen, isWanting, onChoose }: ScopeChoiceProps): ReactElement {
  const { texts, words } = useLanguage();
  const { scopes, scopesHint, scopesNeeded } = words.apiKeys;
  return (
    <fieldset className={`form-group${isWanting ? ' form-error' : ''}`}>
      <legend className="form-label">{scopes}</legend>
      <p className="form-hint">{scopesHint}</p>
      {isWanting && (
        <span className="form-error-message" role="alert">
          {scopesNeeded}
        </span>
      )}
      {actions
        .filter((action) => mayOnSomeCase(role, action))
        .map((action) => (
          <CheckBox
            id={`scope-${action}`}
            label={texts.trail.actions[action]}
            help={action}
            isChecked={chosen.includes(action)}
            onChange={(isChecked) => onChoose(isChecked ? [...chosen, action] : chosen.filter((each) => each !== action))}
            key={action}
          />
        ))}
    </fieldset>
  );
}
