import { useState, type ReactElement } from 'react';

import { recordApi, type NewMeeting } from '../../client/record.ts';
import { failureOf } from '../../client/request.ts';
import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { useMay } from '../../shared/me.ts';
import { sayMoment } from '../../shared/say-moment.ts';
import { Sheet } from '../../shared/sheet.tsx';
import { Toast, type ToastMessage } from '../../shared/toast.tsx';
import { MeetingForm } from './meeting-form.tsx';

interface SectionProps {
  readonly caseId: string;
  readonly meetings: readonly MeetingItem[];
  readonly onChange: () => void;
}

/** Meetings and decisions, the newest first; recorded, changed and removed here, with undo. */
export function MeetingsSection({ caseId, meetings, onChange }: SectionProps): ReactElement {
  const { words } = useLanguage();
  const mayRecord = useMay('meeting.record');
  const [edited, setEdited] = useState<MeetingItem | 'new' | null>(null);
  const { message, clear, attempt } = useAttempt(onChange);
  const save = async (meeting: NewMeeting): Promise<void> => {
    const work =
      edited === 'new' || edited === null ? recordApi.recordMeeting(caseId, meeting) : recordApi.changeMeeting(caseId, edited, meeting);
    if ((await attempt(work, words.record.meetingSaved)) !== null) setEdited(null);
  };
  const remove = async (meeting: MeetingItem): Promise<void> => {
    await attempt(recordApi.removeMeeting(caseId, meeting), words.record.meetingRemoved, (removed) => {
      void attempt(recordApi.restoreMeeting(caseId, removed), words.record.meetingRestored);
    });
  };
  return (
    <section className="record__section" aria-labelledby="meetings-title">
      <div className="record__head">
        <h2 id="meetings-title">{words.record.meetings}</h2>
        {mayRecord && (
          <button type="button" className="button button-secondary button-small" aria-haspopup="dialog" onClick={() => setEdited('new')}>
            {words.record.recordMeeting}
          </button>
        )}
      </div>
      {meetings.length === 0 && (
        <Alert variant="info" heading={words.record.noMeetings}>
          {words.record.noMeetingsHelp}
        </Alert>
      )}
      <ul className="plain record__list">
        {meetings.toReversed().map((meeting) => (
          <MeetingRow
            key={meeting.id}
            caseId={caseId}
            meeting={meeting}
            onEdit={mayRecord ? () => setEdited(meeting) : null}
            onRemove={() => void remove(meeting)}
          />
        ))}
      </ul>
      {edited !== null && (
        <Sheet title={edited === 'new' ? words.record.recordMeeting : words.record.editMeeting} onClose={() => setEdited(null)}>
          <MeetingForm meeting={edited === 'new' ? null : edited} onSave={save} onCancel={() => setEdited(null)} />
        </Sheet>
      )}
      <Toast message={message} onClose={clear} />
    </section>
  );
}

interface RowProps {
  readonly caseId: string;
  readonly meeting: MeetingItem;
  /** Null where the reader may not. */
  readonly onEdit: (() => void) | null;
  readonly onRemove: () => void;
}

function MeetingRow({ caseId, meeting, onEdit, onRemove }: RowProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { id, kind, date, title, by, at } = meeting;
  return (
    <li className="record__one">
      <p className="record__what">
        <strong>{title}</strong> <span className="record__kind">{words.record.meetingKinds[kind]}</span>
      </p>
      <p className="record__facts">
        {day(date)}
        {by !== null && at !== null && ` · ${words.record.byAt(by, sayMoment(at, texts.locale))}`}
      </p>
      <p className="record__actions">
        {kind !== 'sent-to-team' && (
          <Link
            className="function-link small-button"
            href={`${pathOf({ name: 'overview', caseId })}?siden=${kind}:${encodeURIComponent(id)}`}
          >
            {words.record.showNewsSince}
          </Link>
        )}
        {onEdit !== null && (
          <>
            <button type="button" className="function-link small-button" aria-label={`${words.record.edit}: ${title}`} onClick={onEdit}>
              {words.record.edit}
            </button>
            <button type="button" className="function-link small-button" aria-label={`${words.record.remove}: ${title}`} onClick={onRemove}>
              {words.record.remove}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

interface Attempts {
  readonly message: ToastMessage | null;
  readonly clear: () => void;
  readonly attempt: (work: Promise<MeetingItem>, said: string, undo?: (meeting: MeetingItem) => void) => Promise<MeetingItem | null>;
}

function useAttempt(onChange: () => void): Attempts {
  const { texts } = useLanguage();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const attempt: Attempts['attempt'] = async (work, said, undo) => {
    try {
      const meeting = await work;
      setMessage({ text: said, ...(undo === undefined ? {} : { undo: () => undo(meeting) }) });
      onChange();
      return meeting;
    } catch (thrown) {
      setMessage({ text: texts.failures[failureOf(thrown)] });
      onChange(); // somebody else may have changed it: what stands now is shown
      return null;
    }
  };
  return { message, clear: () => setMessage(null), attempt };
}
