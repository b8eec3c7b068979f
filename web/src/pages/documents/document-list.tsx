import { useState, type ReactElement } from 'react';

import type { FollowUps } from '../../client/record.ts';
import type { CaseItem, DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useMarking } from '../../shared/use-marking.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside } from '../../source/use-source-beside.ts';
import { CaseSendings } from '../portal/case-sendings.tsx';
import { HeldNotice } from '../unfiled/held-notice.tsx';
import { CaseHeader } from '../frame/case-header.tsx';
import { DocumentCard } from './document-card.tsx';
import { chosenDocuments, everyDocument, isNoneScanned } from './document-choice.ts';
import { DocumentToolsBar } from './document-tools-bar.tsx';
import { UploadBox } from './upload-box.tsx';
import { useRetry } from './use-retry.ts';

export interface Listed {
  readonly item: CaseItem;
  readonly documents: readonly DocumentItem[];
  /** By document; what leaves nothing to follow up is not there. */
  readonly followUps: ReadonlyMap<string, FollowUps['followUps']>;
}

/** The list itself, with the document that is open beside it. */
export function DocumentList({ listed, onChange }: { readonly listed: Listed; readonly onChange: () => void }): ReactElement {
  const { words } = useLanguage();
  const { item, documents, followUps } = listed;
  const [choice, setChoice] = useState(everyDocument);
  const shown = chosenDocuments(documents, choice, followUps);
  const isScanToldAbove = isNoneScanned(documents);
  const shownIds = new Set(shown.map(({ sha256 }) => sha256));
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
        <CaseSendings caseId={item.id} />
        <HeldNotice caseId={item.id} revision={`${documents.length}/${item.waiting}`} />
        {documents.length === 0 && (
          <Alert variant="info" heading={words.documents.none}>
            {words.documents.noneHelp}
          </Alert>
        )}
        <h2 className="sr-only">{words.documents.title}</h2>
        {documents.length > 0 && (
          <>
            <DocumentToolsBar documents={documents} choice={choice} choose={(change) => setChoice({ ...choice, ...change })} />
            <ReadingProgress item={item} />
            <output className="page__count">{words.documents.shown(shown.length, documents.length)}</output>
            {isScanToldAbove && <p className="documents__scan">{words.documents.noneScanned}</p>}
            {shown.length === 0 && <Alert variant="info" heading={words.documents.noneFit} />}
          </>
        )}
        <ol className="plain documents" hidden={shown.length === 0}>
          {shown.map((document) => (
            <DocumentCard
              key={document.sha256}
              document={document}
              titles={titles}
              isUnderMail={document.parent !== null && shownIds.has(document.parent)}
              isScanToldAbove={isScanToldAbove}
              followUps={followUps.get(document.sha256) ?? []}
              isOpened={document.sha256 === source.document}
              onOpen={source.open}
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

/** How far the reading of the case has come, while it goes on. */
function ReadingProgress({ item: { documents, waiting } }: { readonly item: CaseItem }): ReactElement | null {
  const { words } = useLanguage();
  if (waiting === 0) return null;
  const said = words.documents.progress(documents - waiting, documents);
  return (
    <p className="documents__progress">
      <progress max={documents} value={documents - waiting} aria-label={said} />
      {said}
    </p>
  );
}
