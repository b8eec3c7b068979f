import { useEffect, useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { failureOf } from '../../client/request.ts';
import { runningApi, type RunItem, type RunSent } from '../../client/running.ts';
import { useLanguage } from '../../language/language.tsx';
import { CprWarning } from '../../shared/cpr-warning.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { DraftFindings, DraftVerdict } from '../portal/draft-verdict.tsx';

/** How often a report that is being read is asked for. */
const LOOK_MILLISECONDS = 1_000;

interface CheckProps {
  readonly run: RunItem;
  /** Something is written that is not saved. */
  readonly isUnsaved: boolean;
  /** Saves what is written; false where that failed. */
  readonly onSave: () => Promise<boolean>;
  /** The version that was saved last is asked for when it is needed. */
  readonly seen: () => RunItem;
  readonly onRun: (run: RunItem) => void;
  readonly onSent: (sent: RunSent) => void;
}

/** Reading the report through, what that found, the remark, and the button that sends. */
export function CheckAndSend({ run, isUnsaved, onSave, seen, onRun, onSent }: CheckProps): ReactElement {
  const { words } = useLanguage();
  const { running } = words;
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFailure(null);
    setIsAsking(true);
    await work().catch((thrown: unknown) => setFailure(failureOf(thrown)));
    setIsAsking(false);
  };
  const check = async (): Promise<void> => {
    if (await onSave()) onRun(await runningApi.check(seen()));
  };
  useLookAgain(run, onRun);
  const isOld = run.check !== null && (isUnsaved || run.check.version !== run.version);
  const isReading = run.check?.draft.verdict === 'wait' && !isOld;
  return (
    <section className="running__check" aria-labelledby="running-check">
      <h2 id="running-check">{running.check}</h2>
      <p>{running.checkHelp}</p>
      <button type="button" className="button button-secondary" disabled={isAsking || isReading} onClick={() => void attempt(check)}>
        {running.check}
      </button>
      {failure !== null && <FailureNotice code={failure} />}
      <output>{isReading ? running.checking : isOld ? running.changedSince : ''}</output>
      {run.check !== null && !isOld && !isReading && (
        <Checked
          run={run}
          check={run.check}
          isBusy={isAsking}
          onSend={(note) => void attempt(async () => onSent(await runningApi.send(seen(), note)))}
        />
      )}
    </section>
  );
}

interface CheckedProps {
  readonly run: RunItem;
  readonly check: NonNullable<RunItem['check']>;
  readonly isBusy: boolean;
  readonly onSend: (note: string | null) => void;
}

function Checked({ run, check: { draft }, isBusy, onSend }: CheckedProps): ReactElement {
  const { words } = useLanguage();
  const { running } = words;
  const [note, setNote] = useState('');
  const isShort = draft.verdict === 'remark' && note.trim() === '';
  return (
    <>
      <DraftVerdict verdict={draft.verdict} />
      <DraftFindings draft={draft} />
      {draft.verdict !== 'stop' && (
        <>
          <div className="form-group">
            <label className="form-label" htmlFor="running-note">
              {running.note}
            </label>
            <p className="form-hint" id="running-note-help">
              {running.noteHelp}
            </p>
            <textarea
              id="running-note"
              className="form-input"
              rows={2}
              maxLength={1_000}
              aria-describedby="running-note-help"
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
            <CprWarning text={note} />
          </div>
          <output>{isShort ? running.noteFirst : running.ready}</output>
          <p>
            <button
              type="button"
              className="button button-primary"
              disabled={isShort || isBusy}
              onClick={() => onSend(note.trim() === '' ? null : note.trim())}
            >
              {running.send(run.versions + 1, run.isClosing)}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** Until the report is read. */
function useLookAgain({ id, check }: RunItem, onRun: (run: RunItem) => void): void {
  const isWaiting = check?.draft.verdict === 'wait';
  useEffect(() => {
    if (!isWaiting) return undefined;
    const stop = new AbortController();
    const timer = setInterval(() => void runningApi.one(id, stop.signal).then(onRun, () => undefined), LOOK_MILLISECONDS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
    // `onRun` is a new function at every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, isWaiting]);
}
