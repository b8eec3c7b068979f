import { useEffect, useRef, useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { failureOf } from '../../client/request.ts';
import { runningApi, type RunItem, type RunSent } from '../../client/running.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Loading } from '../../shared/loading.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ReceiptView } from '../portal/receipt-view.tsx';
import { RunEditor } from './run-editor.tsx';
import { SentVersions } from './sent-versions.tsx';

/** One running report: what is written now, and every version that was sent. */
export function RunPage({ runId }: { readonly runId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.running.title);
  const { loaded, reload } = useLoad(`run ${runId}`, (signal) => runningApi.one(runId, signal));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailedPage code={loaded.code} onRetry={reload} />;
  return <OpenedRun first={loaded.value} />;
}

function OpenedRun({ first }: { readonly first: RunItem }): ReactElement {
  const { words } = useLanguage();
  const { running } = words;
  // each turn is an editor of its own, begun with another text
  const [{ run, turn }, setRun] = useState({ run: first, turn: 0 });
  const [sent, setSent] = useState<RunSent | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was pressed is gone: a reader goes on at the top of the other text
  useEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  const other = (now: RunItem): void => setRun({ run: now, turn: turn + 1 });
  if (sent !== null) {
    const goOn = (): void => {
      other(sent.run);
      setSent(null);
    };
    return <ReceiptView receipt={sent.receipt} isNew onBack={goOn} />;
  }
  return (
    <div className="container page portal running">
      <p className="running__back">
        <Link href={pathOf({ name: 'running', runId: null })}>{running.toList}</Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {run.state === 'closed' ? running.closed : running.writing(run.versions + 1, run.isClosing)}
      </h1>
      <p className="portal__facts">{[running.to(run.reference, run.isOrder), ...(run.title === '' ? [] : [run.title])].join(' · ')}</p>
      {run.state === 'closed' ? (
        <ClosedRun run={run} onOpened={other} />
      ) : (
        <RunEditor key={turn} run={run} onRun={(now) => setRun({ run: now, turn })} onOther={other} onSent={setSent} />
      )}
      <SentVersions sent={run.sent} />
      <p className="portal__print">
        <button type="button" className="button button-secondary" onClick={() => window.print()}>
          <Icon name="print" />
          {running.print}
        </button>
      </p>
    </div>
  );
}

/** A run that is over: until when it can be opened again. */
function ClosedRun({ run, onOpened }: { readonly run: RunItem; readonly onOpened: (run: RunItem) => void }): ReactElement {
  const { words, texts } = useLanguage();
  const { running } = words;
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const reopen = (): void => void runningApi.reopen(run).then(onOpened, (thrown: unknown) => setFailure(failureOf(thrown)));
  return (
    <>
      <Alert variant="info">
        {run.reopenUntil === null ? running.reopenOver : running.reopenUntil(sayMoment(run.reopenUntil, texts.locale))}
      </Alert>
      {failure !== null && <FailureNotice code={failure} />}
      {run.reopenUntil !== null && (
        <button type="button" className="button button-secondary" onClick={reopen}>
          {running.reopen}
        </button>
      )}
    </>
  );
}
