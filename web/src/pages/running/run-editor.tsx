import { useRef, useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { failureOf } from '../../client/request.ts';
import { runningApi, type RunItem, type RunSent } from '../../client/running.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { CheckAndSend } from './check-and-send.tsx';
import { SaveStateLine } from './save-state.tsx';
import { SectionFields } from './section-fields.tsx';
import { useWorkCopy } from './use-work-copy.ts';

interface EditorProps {
  readonly run: RunItem;
  /** The same text, saved or read through. */
  readonly onRun: (run: RunItem) => void;
  /** Another text than the one in the fields: the editor begins again. */
  readonly onOther: (run: RunItem) => void;
  readonly onSent: (sent: RunSent) => void;
}

/** Writing the next version, or the closing report. */
export function RunEditor({ run, onRun, onOther, onSent }: EditorProps): ReactElement {
  const { words } = useLanguage();
  const { running } = words;
  const seen = useRef(run);
  const keep = (now: RunItem): void => {
    seen.current = now;
    onRun(now);
  };
  const work = useWorkCopy(run, keep);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const goOver = (change: Promise<RunItem>): void => void change.then(onOther, (thrown: unknown) => setFailure(failureOf(thrown)));
  const close = async (): Promise<void> => {
    if (!(await work.save())) return; // its line says why
    goOver(run.isClosing ? runningApi.dropClosing(seen.current) : runningApi.beginClosing(seen.current));
  };
  const takeTheirs = (): void => {
    work.forget();
    goOver(runningApi.one(run.id));
  };
  return (
    <>
      {run.isClosing && (
        <Alert variant="info" heading={running.closing}>
          {running.closingHelp}
        </Alert>
      )}
      <p className="form-hint">{running.help}</p>
      <SectionFields sections={work.sections} last={run.lastSent} onWrite={work.write} />
      <SaveStateLine work={work} savedAt={run.savedAt} onTakeTheirs={takeTheirs} />
      <CheckAndSend
        run={run}
        isUnsaved={work.state !== 'saved'}
        onSave={work.save}
        seen={() => seen.current}
        onRun={keep}
        onSent={onSent}
      />
      <section className="running__close" aria-labelledby="running-close">
        <h2 id="running-close">{running.closeTitle}</h2>
        {!run.isClosing && <p>{running.closeHelp}</p>}
        {failure !== null && <FailureNotice code={failure} />}
        <button type="button" className="button button-secondary" onClick={() => void close()}>
          {run.isClosing ? running.dropClosing : running.close}
        </button>
      </section>
    </>
  );
}
