import { useEffect, useRef, type ReactElement } from 'react';

import { api } from '../client/api.ts';
import type { DocumentAnswer } from '../client/types.ts';
import { useLanguage } from '../language/language.tsx';
import { VersionInCase } from '../pages/running/version-in-case.tsx';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Icon } from '../shared/icon.tsx';
import { Loading } from '../shared/loading.tsx';
import { useLoad } from '../shared/use-load.ts';
import type { Marking } from '../shared/use-marking.ts';
import { SourceBody } from './source-body.tsx';
import { SourceHead } from './source-head.tsx';
import { useFocusOn } from './use-focus-on.ts';

interface SourcePanelProps {
  readonly caseId: string;
  readonly sha256: string;
  /** The passage whose words are boxed; null shows the document from its first page. */
  readonly passage: string | null;
  readonly marking: Marking;
  readonly onClose: () => void;
}

/** A document beside the page, opened at the words in question. */
export function SourcePanel({ caseId, sha256, passage, marking, onClose }: SourcePanelProps): ReactElement {
  const { words } = useLanguage();
  const panel = useFocusOn(`${sha256} ${passage ?? ''}`);
  const { loaded, reload } = useLoad(`document ${caseId} ${sha256}`, (signal) => api.document(caseId, sha256, signal));
  const asked = useRef(marking.revision);
  useEffect(() => {
    if (asked.current === marking.revision) return;
    asked.current = marking.revision;
    reload();
  }, [marking.revision, reload]);
  const found = loaded.state === 'ready' ? (loaded.value.passages.find(({ id }) => id === passage) ?? null) : null;
  return (
    <aside className="source" aria-label={words.source.title} ref={panel} tabIndex={-1}>
      <div className="source__bar">
        <button type="button" className="function-link" onClick={onClose} aria-keyshortcuts="Escape">
          <Icon name="close" />
          {words.source.back}
        </button>
        {loaded.state === 'ready' && <ReadMark isSeen={loaded.value.seen} onRead={() => marking.markRead([sha256])} />}
        <a className="function-link" href={api.contentAddress(caseId, sha256)} download>
          <Icon name="download" />
          {words.source.download}
        </a>
      </div>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <SourceHead document={loaded.value} passage={found} />}
      {loaded.state === 'ready' && mayBeRunning(loaded.value) && <VersionInCase caseId={caseId} sha256={sha256} />}
      {loaded.state === 'ready' && <SourceBody caseId={caseId} document={loaded.value} place={found?.place ?? null} />}
    </aside>
  );
}

/** Kinds that a running report may be read as; one that is not read yet may be one too. */
function mayBeRunning({ head }: DocumentAnswer): boolean {
  return head === null || /^supplier_|^(?:placement|mentor)_report$/u.test(head.kind);
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
