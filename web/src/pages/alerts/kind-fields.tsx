import type { ReactElement } from 'react';

import { alertKinds, silentDays, type AlertSettings } from '../../../../domain/alert.ts';
import { documentKinds } from '../../../../domain/labels.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { Choice } from '../../shared/choice.tsx';
import type { FieldsProps } from './fields-props.ts';

/** In the order of the list, so that choosing back and forth leaves the same choice. */
function toggled<T>(all: readonly T[], chosen: readonly T[], one: T): T[] {
  return all.filter((each) => (each === one ? !chosen.includes(each) : chosen.includes(each)));
}

/** Of what, from which kinds of documents, in which cases, and when a case counts as silent. */
export function KindFields({ chosen, onChoose }: Omit<FieldsProps, 'ways'>): ReactElement {
  const { texts, words } = useLanguage();
  const { kinds, scope, mine, unit, silentDays: silent, days } = words.alerts.settings;
  return (
    <>
      <fieldset>
        <legend className="form-label">{kinds}</legend>
        {alertKinds.map((kind) => (
          <CheckBox
            key={kind}
            id={`alerts-of-${kind}`}
            label={texts.alerts.kinds[kind]}
            isChecked={chosen.kinds.includes(kind)}
            onChange={() => onChoose({ kinds: toggled(alertKinds, chosen.kinds, kind) })}
          />
        ))}
      </fieldset>
      <DocumentKinds chosen={chosen} onChoose={onChoose} />
      <div className="alert-settings__row">
        <Choice
          id="alerts-scope"
          label={scope}
          value={chosen.scope}
          onChange={(value) => onChoose({ scope: value === 'unit' ? 'unit' : 'mine' })}
        >
          <option value="mine">{mine}</option>
          <option value="unit">{unit}</option>
        </Choice>
        <Choice
          id="alerts-silent"
          label={silent}
          value={String(chosen.silentDays)}
          onChange={(value) => onChoose({ silentDays: silentDays.find((each) => String(each) === value) ?? chosen.silentDays })}
        >
          {silentDays.map((each) => (
            <option value={each} key={each}>
              {days(each)}
            </option>
          ))}
        </Choice>
      </div>
    </>
  );
}

function DocumentKinds({ chosen, onChoose }: { readonly chosen: AlertSettings; readonly onChoose: FieldsProps['onChoose'] }): ReactElement {
  const { texts, words } = useLanguage();
  const some = chosen.documentKinds ?? [];
  const choose = (kind: (typeof documentKinds)[number]): void => {
    const next = toggled(documentKinds, some, kind);
    onChoose({ documentKinds: next.length === 0 ? null : next });
  };
  return (
    <details open={some.length > 0}>
      <summary>{words.alerts.settings.documentKinds}</summary>
      <p className="form-hint">{words.alerts.settings.documentKindsHelp}</p>
      <div className="alert-settings__kinds">
        {documentKinds.map((kind) => (
          <CheckBox
            key={kind}
            id={`alerts-from-${kind}`}
            label={texts.kinds[kind]}
            isChecked={some.includes(kind)}
            onChange={() => choose(kind)}
          />
        ))}
      </div>
    </details>
  );
}
