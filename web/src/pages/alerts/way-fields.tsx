import type { ReactElement } from 'react';

import { alertWays, type AlertSettings } from '../../../../domain/alert.ts';
import { useLanguage } from '../../language/language.tsx';
import type { FieldsProps } from './fields-props.ts';

const firstPlan: NonNullable<AlertSettings['mail']> = { address: '', every: 'day', hour: 8, weekday: 1 };

/** Nowhere, on the page, or by mail as well; a way that operations have not set up is not offered. */
export function WayFields({ chosen, ways, onChoose }: FieldsProps): ReactElement {
  const { words } = useLanguage();
  const { how, ways: names } = words.alerts.settings;
  return (
    <fieldset>
      <legend className="form-label">{how}</legend>
      {alertWays
        .filter((way) => way !== 'mail' || ways.mail || chosen.how === 'mail')
        .map((way) => (
          <div className="form-group-radio" key={way}>
            <input
              type="radio"
              className="form-radio"
              id={`alerts-${way}`}
              name="how"
              checked={chosen.how === way}
              onChange={() => onChoose({ how: way, ...(way === 'mail' && { mail: chosen.mail ?? firstPlan }) })}
            />
            <label className="form-label" htmlFor={`alerts-${way}`}>
              {names[way]}
            </label>
          </div>
        ))}
    </fieldset>
  );
}
