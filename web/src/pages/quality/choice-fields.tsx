import type { ReactElement } from 'react';

import { paperGroups } from '../../../../domain/quality.ts';
import { qualityApi, type PaperChoice } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { DayField } from './day-field.tsx';
import { asKind, hasSenders } from './paper-choice.ts';

interface ChoiceFieldsProps {
  readonly choice: PaperChoice;
  readonly onChange: (changes: Partial<PaperChoice>) => void;
}

/** Period, kind, and which supplier. */
export function ChoiceFields({ choice, onChange }: ChoiceFieldsProps): ReactElement {
  const { texts, words } = useLanguage();
  const { from, to, kind } = choice;
  return (
    <>
      <DayField id="quality-from" label={words.quality.from} value={from} onChange={(day) => onChange({ from: day })} />
      <DayField id="quality-to" label={words.quality.to} value={to} onChange={(day) => onChange({ to: day })} />
      <Choice
        id="quality-kind"
        label={words.quality.kind}
        value={kind}
        onChange={(value) => onChange({ kind: asKind(value), ...(hasSenders(asKind(value)) ? {} : { organisation: null }) })}
      >
        {(['reports', 'statements'] as const).map((group) => (
          <optgroup label={texts.quality.groups[group]} key={group}>
            <option value={group}>{words.quality.allOf(texts.quality.groups[group])}</option>
            {paperGroups[group].map((each) => (
              <option value={each} key={each}>
                {texts.kinds[each]}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      {hasSenders(kind) && <SenderField choice={choice} onChange={onChange} />}
    </>
  );
}

const isDay = (day: string): boolean => /^[12]\d{3}-\d{2}-\d{2}$/u.test(day);

/** One that was chosen stays a choice where the period has no report of it. */
function SenderField({ choice: { from, to, organisation }, onChange }: ChoiceFieldsProps): ReactElement {
  const { words } = useLanguage();
  const { loaded } = useLoad(isDay(from) && isDay(to) && from <= to ? `senders ${from} ${to}` : null, (signal) =>
    qualityApi.senders(from, to, signal),
  );
  const senders = loaded.state === 'ready' ? loaded.value : [];
  return (
    <Choice
      id="quality-sender"
      label={words.quality.sender}
      value={organisation ?? ''}
      onChange={(key) => onChange({ organisation: key === '' ? null : key })}
    >
      <option value="">{words.quality.allSenders}</option>
      {organisation !== null && !senders.some(({ key }) => key === organisation) && <option value={organisation}>…</option>}
      {senders.map(({ key, name, papers }) => (
        <option value={key} key={key}>
          {words.quality.senderCount(name, papers)}
        </option>
      ))}
    </Choice>
  );
}
