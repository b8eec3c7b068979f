import { useEffect, useRef, type ReactElement } from 'react';

import { api } from '../client/api.ts';
import { useLanguage } from '../language/language.tsx';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Icon } from '../shared/icon.tsx';
import { Loading } from '../shared/loading.tsx';
import { useLoad } from '../shared/use-load.ts';
import { SourceBody } from './source-body.tsx';
import { SourceHead } from './source-head.tsx';

interface SourcePanelProps {
  readonly caseId: string;
  readonly sha256: string;
  /** The passage whose words are boxed; null shows the document from its first page. */
  readonly passage: string | null;
  /** Another number asks anew, because the reader has marked something. */
  readonly revision: number;
  readonly onClose: () => void;
  readonly onRead: (documents: readonly string[]) => void;
}

/** A document beside the page, opened at the words in question. */
export function SourcePanel({ caseId, sha256, passage, revision, onClose, onRead }: SourcePanelProps): ReactElement {
  const { words } = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const { loaded, reload } = useLoad(`document ${caseId} ${sha256}`, (signal) => api.document(caseId, sha256, signal));
  const asked = useRef(revision);
  useEffect(() => {
    if (asked.current === revision) return;
    asked.current = revision;
    reload();
  }, [revision, reload]);
  const opened = `${sha256} ${passage ?? ''}`;
  const focused = useRef('');
  useEffect(() => {
    if (focused.current === opened) return;
    focused.current = opened;
    panel.current?.focus({ preventScroll: true });
  }, [opened]);
  const found = loaded.state === 'ready' ? (loaded.value.passages.find(({ id }) => id === passage) ?? null) : null;
  return (
    <aside className="source" aria-label={words.source.title} ref={panel} tabIndex={-1}>
      <div className="source__bar">
        <button type="button" className="function-link" onClick={onClose} aria-keyshortcuts="Escape">
          <Icon name="close" />
          {words.source.back}
        </button>
        {loaded.state === 'ready' && <ReadMark isSeen={loaded.value.seen} onRead={() => onRead([sha256])} />}
        <a className="function-link" href={api.contentAddress(caseId, sha256)} download>
          <Icon name="download" />
          {words.source.download}
        </a>
      </div>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <SourceHead document={loaded.value} passage={found} />
          <SourceBody caseId={caseId} document={loaded.value} place={found?.place ?? null} />
        </>
      )}
    </aside>
  );
}

function ReadMark({ isSeen, onRead }: { readonly isSeen: boolean; readonly onRead: () => void }): ReactElement {
  const { words } = useLanguage();
  if (isSeen) return <span className="source__seen">{words.documents.read}</span>;
  return (
    <button type="button" className="function-link" onClick={onRead}>
      <Icon name="check" />
      {words.overview.markRead}
    </button>
  );
}
