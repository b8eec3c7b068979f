import { useState, type FormEvent, type ReactElement } from 'react';

import type { NewMeeting } from '../../client/record.ts';
import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { today } from '../../shared/today.ts';

interface FormProps {
  /** Null for a new one. */
  readonly meeting: MeetingItem | null;
  readonly onSave: (meeting: NewMeeting) => Promise<void>;
  readonly onCancel: () => void;
}

const kinds = ['meeting', 'decision', 'sent-to-team'] as const;

/** Kind, day and title of a meeting or a decision. */
export function MeetingForm({ meeting, onSave, onCancel }: FormProps): ReactElement {
  const { words } = useLanguage();
  const [asked, setAsked] = useState<NewMeeting>({
    kind: meeting?.kind ?? 'meeting',
    date: meeting?.date ?? today(),
    title: meeting?.title ?? '',
  });
  const isReady = asked.title.trim() !== '' && asked.date !== '';
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void onSave(asked);
  };
  return (
    <form className="correct-form" onSubmit={save}>
      <div className="correct-form__fields">
        <Choice
          id="meeting-kind"
          label={words.record.kind}
          value={asked.kind}
          onChange={(value) => setAsked({ ...asked, kind: kinds.find((kind) => kind === value) ?? 'meeting' })}
        >
          {kinds.map((kind) => (
            <option value={kind} key={kind}>
              {words.record.meetingKinds[kind]}
            </option>
          ))}
        </Choice>
        <div className="choice">
          <label className="form-label" htmlFor="meeting-date">
            {words.record.date}
          </label>
          <input
            id="meeting-date"
            type="date"
            className="form-input"
            required
            value={asked.date}
            onChange={(event) => setAsked({ ...asked, date: event.target.value })}
          />
        </div>
      </div>
      <label className="form-label" htmlFor="meeting-title">
        {words.record.title}
      </label>
      <input
        id="meeting-title"
        className="form-input"
        required
        maxLength={200}
        autoComplete="off"
        value={asked.title}
        onChange={(event) => setAsked({ ...asked, title: event.target.value })}
      />
      <p className="save-row">
        <button type="submit" className="button button-primary button-small" disabled={!isReady}>
          {words.record.save}
        </button>
        <button type="button" className="button button-secondary button-small" onClick={onCancel}>
          {words.record.cancel}
        </button>
        {!isReady && <span className="form-hint">{words.record.required}</span>}
      </p>
    </form>
  );
}
