import { useState, type ReactElement } from 'react';

import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';

interface BaselineChoiceProps {
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly meetings: readonly MeetingItem[];
}

/** Since when the export tells what is new. */
export function BaselineChoice({ value, onChange, meetings }: BaselineChoiceProps): ReactElement {
  const { words, day } = useLanguage();
  const [isDate, setIsDate] = useState(false);
  const take = (key: string): void => {
    setIsDate(key === 'date');
    if (key !== 'date') onChange(key);
  };
  return (
    <div>
      <Choice id="export-baseline" label={words.baseline.label} value={isDate ? 'date' : value} onChange={take}>
        <option value="none">{words.baseline.none}</option>
        <option value="my-reading">{words.baseline.myReading}</option>
        <option value="date">{words.baseline.date}</option>
        {meetings
          .filter(({ kind }) => kind !== 'sent-to-team')
          .map(({ id, kind, title, date }) => (
            <option value={`${kind}:${id}`} key={id}>
              {words.baseline.sinceMeeting(title, day(date))}
            </option>
          ))}
      </Choice>
      {isDate && (
        <input
          type="date"
          className="form-input"
          aria-label={words.baseline.dateLabel}
          onChange={({ target }) => {
            // A year is typed digit by digit: 0002 is on its way to 2025.
            if (/^[12]\d{3}-/u.test(target.value)) onChange(`date:${target.value}`);
          }}
        />
      )}
    </div>
  );
}
