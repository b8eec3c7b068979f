import type { ReactElement } from 'react';

import type { CaseItem, DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useMarking } from '../../shared/use-marking.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside } from '../../source/use-source-beside.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { DocumentCard } from './document-card.tsx';
import { UploadBox } from './upload-box.tsx';
import { useRetry } from './use-retry.ts';

export interface Listed {
  readonly item: CaseItem;
  readonly documents: readonly DocumentItem[];
}

/** The list itself, with the document that is open beside it. */
export function DocumentList({ listed, onChange }: { readonly listed: Listed; readonly onChange: () => void }): ReactElement {
  const { words } = useLanguage();
  const { item, documents } = listed;
  const source = useSourceBeside();
  const marking = useMarking(item.id, onChange);
  const retry = useRetry(item.id, marking.say, onChange);
  const titles = new Map(documents.map(({ sha256, head, fileName }) => [sha256, head?.title ?? fileName]));
  const toggle = ({ sha256, seen }: DocumentItem): void => (seen ? marking.markUnread([sha256]) : marking.markRead([sha256]));
  return (
    <div className={`overview${source.document === null ? '' : ' overview--split'}`}>
      <div className="overview__main">
        <CaseHeader item={item} page="documents" />
        <UploadBox caseId={item.id} onUploaded={onChange} />
        {documents.length === 0 && (
          <Alert variant="info" heading={words.documents.none}>
            {words.documents.noneHelp}
          </Alert>
        )}
        <h2 className="sr-only">{words.documents.title}</h2>
        <ol className="plain documents" hidden={documents.length === 0}>
          {inOrder(documents).map((document) => (
            <DocumentCard
              key={document.sha256}
              document={document}
              titles={titles}
              isOpened={document.sha256 === source.document}
              onOpen={(sha256) => source.open(sha256, null)}
              onRead={() => toggle(document)}
              onRetry={() => retry(document.sha256)}
            />
          ))}
        </ol>
      </div>
      <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
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
