import type { ReactElement } from 'react';

import type { AlertSettings } from '../../../../domain/alert.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { Field } from '../sign-in/field.tsx';
import type { FieldsProps } from './fields-props.ts';

type Mail = NonNullable<AlertSettings['mail']>;

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Where the digest goes and when; the webhook where one is set up. */
export function MailFields({ chosen, ways, onChoose }: FieldsProps): ReactElement | null {
  const { words } = useLanguage();
  const { webhook, webhookHelp, countsOnly } = words.alerts.settings;
  const { mail } = chosen;
  const hasMail = chosen.how === 'mail' && mail !== null;
  if (!hasMail && !ways.webhook) return null;
  return (
    <>
      {hasMail && <Digest mail={mail} onChange={(changes) => onChoose({ mail: { ...mail, ...changes } })} />}
      {ways.webhook && (
        <div className="form-group">
          <label className="form-label" htmlFor="alerts-webhook">
            {webhook}
          </label>
          <p className="form-hint" id="alerts-webhook-help">
            {webhookHelp}
          </p>
          <input
            className="form-input"
            id="alerts-webhook"
            type="url"
            value={chosen.webhook ?? ''}
            aria-describedby="alerts-webhook-help"
            onChange={({ target }) => onChoose({ webhook: target.value === '' ? null : target.value })}
          />
        </div>
      )}
      <p className="form-hint">{countsOnly}</p>
    </>
  );
}

function Digest({ mail, onChange }: { readonly mail: Mail; readonly onChange: (changes: Partial<Mail>) => void }): ReactElement {
  const { words } = useLanguage();
  const { address, every, day, week, hour, atHour, weekday, weekdays } = words.alerts.settings;
  return (
    <>
      <Field
        id="alerts-address"
        label={address}
        value={mail.address}
        autoComplete="email"
        onChange={(value) => onChange({ address: value })}
      />
      <div className="alert-settings__row">
        <Choice
          id="alerts-every"
          label={every}
          value={mail.every}
          onChange={(value) => onChange({ every: value === 'week' ? 'week' : 'day' })}
        >
          <option value="day">{day}</option>
          <option value="week">{week}</option>
        </Choice>
        {mail.every === 'week' && (
          <Choice
            id="alerts-weekday"
            label={weekday}
            value={String(mail.weekday)}
            onChange={(value) => onChange({ weekday: Number(value) })}
          >
            {weekdays.map((name, index) => (
              <option value={index + 1} key={name}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        <Choice id="alerts-hour" label={hour} value={String(mail.hour)} onChange={(value) => onChange({ hour: Number(value) })}>
          {hours.map((each) => (
            <option value={each} key={each}>
              {atHour(`${String(each).padStart(2, '0')}.00`)}
            </option>
          ))}
        </Choice>
      </div>
    </>
  );
}
