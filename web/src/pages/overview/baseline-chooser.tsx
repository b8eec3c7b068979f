import { useState, type ReactElement } from 'react';

import type { Overview } from '../../../../domain/overview.ts';
import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import type { BaselineKey } from './baseline.ts';

interface ChooserProps {
  readonly value: BaselineKey;
  readonly overview: Overview;
  readonly meetings: readonly MeetingItem[];
  readonly onChoose: (key: BaselineKey) => void;
}

/** Since when: my reading, a day, a meeting, a decision, a document, or the beginning. */
export function BaselineChooser({ value, overview, meetings, onChoose }: ChooserProps): ReactElement {
  const { words, day } = useLanguage();
  const [isDate, setIsDate] = useState(value.startsWith('date:'));
  const choose = (key: string): void => {
    setIsDate(key === 'date');
    if (key !== 'date') onChoose(key);
  };
  const documents = overview.documents.toReversed();
  return (
    <div className="baseline">
      <label className="form-label" htmlFor="baseline">
        {words.baseline.label}
      </label>
      <select className="form-select" id="baseline" value={isDate ? 'date' : value} onChange={(event) => choose(event.target.value)}>
        <option value="my-reading">{words.baseline.myReading}</option>
        <option value="none">{words.baseline.none}</option>
        <option value="date">{words.baseline.date}</option>
        <Meetings label={words.baseline.meetings} meetings={meetings.filter(({ kind }) => kind === 'meeting')} />
        <Meetings label={words.baseline.decisions} meetings={meetings.filter(({ kind }) => kind === 'decision')} />
        <optgroup label={words.baseline.documents}>
          {documents.map(({ head }) => (
            <option value={`document:${head.sha256}`} key={head.sha256}>
              {words.baseline.sinceDocument(titleBesideDate(head), day(head.documentDate ?? head.received))}
            </option>
          ))}
        </optgroup>
      </select>
      {isDate && (
        <input
          type="date"
          className="form-input baseline__date"
          aria-label={words.baseline.dateLabel}
          defaultValue={value.startsWith('date:') ? value.slice(5) : ''}
          onChange={(event) => {
            // A year is typed digit by digit: 0002 is on its way to 2025.
            if (/^[12]\d{3}-/.test(event.target.value)) onChoose(`date:${event.target.value}`);
          }}
        />
      )}
    </div>
  );
}

function Meetings({ label, meetings }: { readonly label: string; readonly meetings: readonly MeetingItem[] }): ReactElement | null {
  const { words, day } = useLanguage();
  if (meetings.length === 0) return null;
  return (
    <optgroup label={label}>
      {meetings.map(({ id, kind, title, date }) => (
        <option value={`${kind}:${id}`} key={id}>
          {words.baseline.sinceMeeting(title, day(date))}
        </option>
      ))}
    </optgroup>
  );
}
