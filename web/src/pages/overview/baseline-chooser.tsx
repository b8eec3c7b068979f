import { useState, type ReactElement } from 'react';

import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate } from '../../routing/location.ts';
import { titleBesideDate } from '../../shared/title-of.ts';
import type { BaselineKey } from './baseline.ts';
import { useOverview } from './overview-context.ts';

/** What the reader chose stands in the address, so that it can be sent and comes back on reload. */
const choose = (key: BaselineKey): void => navigate(addressWith({ siden: key }), 'replace');

/** Since when: my reading, a day, a meeting, a decision, a document, or the beginning. */
export function BaselineChooser(): ReactElement {
  const { words, day } = useLanguage();
  const { baseline, overview, meetings } = useOverview();
  const [isDate, setIsDate] = useState(baseline.startsWith('date:'));
  const take = (key: string): void => {
    setIsDate(key === 'date');
    if (key !== 'date') choose(key);
  };
  return (
    <div className="baseline">
      <label className="form-label" htmlFor="baseline">
        {words.baseline.label}
      </label>
      <select className="form-select" id="baseline" value={isDate ? 'date' : baseline} onChange={(event) => take(event.target.value)}>
        <option value="my-reading">{words.baseline.myReading}</option>
        <option value="none">{words.baseline.none}</option>
        <option value="date">{words.baseline.date}</option>
        <Meetings label={words.baseline.meetings} meetings={meetings.filter(({ kind }) => kind === 'meeting')} />
        <Meetings label={words.baseline.decisions} meetings={meetings.filter(({ kind }) => kind === 'decision')} />
        <optgroup label={words.baseline.documents}>
          {overview.documents.toReversed().map(({ head }) => (
            <option value={`document:${head.sha256}`} key={head.sha256}>
              {words.baseline.sinceDocument(titleBesideDate(head), day(head.documentDate ?? head.received))}
            </option>
          ))}
        </optgroup>
      </select>
      {isDate && <DayInput label={words.baseline.dateLabel} value={baseline.startsWith('date:') ? baseline.slice('date:'.length) : ''} />}
    </div>
  );
}

function DayInput({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  return (
    <input
      type="date"
      className="form-input baseline__date"
      aria-label={label}
      defaultValue={value}
      onChange={(event) => takeDay(event.target.value)}
    />
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

function takeDay(day: string): void {
  // A year is typed digit by digit: 0002 is on its way to 2025.
  if (/^[12]\d{3}-/.test(day)) choose(`date:${day}`);
}
