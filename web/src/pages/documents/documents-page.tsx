import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import type { CaseItem, DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { closeBeside, openBeside, useLocation } from '../../routing/location.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useMarking } from '../../shared/use-marking.ts';
import { useTitle } from '../../shared/use-title.ts';
import { SourcePanel } from '../../source/source-panel.tsx';
import { CaseHeader } from '../frame/case-header.tsx';
import { DocumentCard } from './document-card.tsx';
import { UploadBox } from './upload-box.tsx';
import { useRetry } from './use-retry.ts';

interface Listed {
  readonly item: CaseItem;
  readonly documents: readonly DocumentItem[];
}

/** The documents of a case: what each is, where its reading stands, and a place to add more. */
export function DocumentsPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.documents.title);
  const { loaded, reload } = useLoad<Listed>(`documents ${caseId}`, async (signal) => {
    const [item, documents] = await Promise.all([api.case(caseId, signal), api.documents(caseId, signal)]);
    return { item, documents };
  });
  useEvents(caseId, reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return (
      <div className="container page">
        <FailureNotice code={loaded.code} onRetry={reload} />
      </div>
    );
  }
  return <DocumentList listed={loaded.value} onChange={reload} />;
}

function DocumentList({ listed, onChange }: { readonly listed: Listed; readonly onChange: () => void }): ReactElement {
  const { words } = useLanguage();
  const { item, documents } = listed;
  const { parameters } = useLocation();
  const opened = parameters.get('dokument');
  const marking = useMarking(item.id, onChange);
  const retry = useRetry(item.id, marking.say, onChange);
  const titles = new Map(documents.map((document) => [document.sha256, document.head?.title ?? document.fileName]));
  return (
    <div className={`overview${opened === null ? '' : ' overview--split'}`}>
      <div className="overview__main">
        <CaseHeader item={item} page="documents" />
        <UploadBox caseId={item.id} onUploaded={onChange} />
        {documents.length === 0 && (
          <Alert variant="info" heading={words.documents.none}>
            {words.documents.noneHelp}
          </Alert>
        )}
        <h2 className="sr-only">{words.documents.title}</h2>
        <ol className="plain documents">
          {inOrder(documents).map((document) => (
            <DocumentCard
              key={document.sha256}
              document={document}
              titles={titles}
              isOpened={document.sha256 === opened}
              onOpen={(sha256) => openBeside({ dokument: sha256 })}
              onRead={() => (document.seen ? marking.markUnread([document.sha256]) : marking.markRead([document.sha256]))}
              onRetry={() => retry(document.sha256)}
            />
          ))}
        </ol>
      </div>
      {opened !== null && (
        <SourcePanel
          caseId={item.id}
          sha256={opened}
          passage={null}
          revision={marking.revision}
          onClose={() => closeBeside(['dokument', 'kilde'])}
          onRead={marking.markRead}
        />
      )}
      <Toast message={marking.message} onClose={marking.clearMessage} />
    </div>
  );
}

const rank = ({ state }: DocumentItem): number => (state === 'failed' ? 0 : state === 'in-overview' ? 2 : 1);
const dayOf = ({ head, received }: DocumentItem): string => head?.documentDate ?? received;

/** What needs a person first, then newest first. */
function inOrder(documents: readonly DocumentItem[]): readonly DocumentItem[] {
  return documents.toSorted((a, b) => rank(a) - rank(b) || dayOf(b).localeCompare(dayOf(a)) || a.sha256.localeCompare(b.sha256));
}
