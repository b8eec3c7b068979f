import type { ReactElement } from 'react';

import type { FollowUps } from '../../client/record.ts';
import type { DocumentItem } from '../../client/types.ts';
import { DocumentTools } from '../../correcting/document-tools.tsx';
import { useLanguage } from '../../language/language.tsx';
import { titleOf } from '../../shared/title-of.ts';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentRemarks } from './document-remarks.tsx';
import { DocumentState } from './document-state.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import { ShareBar } from './share-bar.tsx';

interface DocumentCardProps {
  readonly document: DocumentItem;
  /** Titles of the case's documents by hash, for those that point at another. */
  readonly titles: ReadonlyMap<string, string>;
  readonly isOpened: boolean;
  /** Stands under the mail it came with. */
  readonly isUnderMail: boolean;
  /** That it was not scanned for viruses stands above the list. */
  readonly isScanToldAbove: boolean;
  readonly followUps: FollowUps['followUps'];
  readonly onOpen: (sha256: string, passage: string | null) => void;
  readonly onRead: () => void;
  readonly onRetry: () => void;
}

/** One document of the list: what it is, from whom, how much of it is new, and where its reading stands. */
export function DocumentCard({
  document,
  titles,
  isOpened,
  isUnderMail,
  isScanToldAbove,
  followUps,
  onOpen,
  onRead,
  onRetry,
}: DocumentCardProps): ReactElement {
  const { words } = useLanguage();
  const { sha256, state, seen, counts } = document;
  const title = titleOf(document);
  const isRead = state === 'in-overview';
  const current = isOpened ? 'true' : undefined;
  return (
    <li className={`document document--${state}${isOpened ? ' document--opened' : ''}${isUnderMail ? ' document--child' : ''}`}>
      <div className="document__what">
        <button type="button" className="source-link source-link--lead" onClick={() => onOpen(sha256, null)} aria-current={current}>
          <span className="source-link__title">{title}</span>
        </button>
        <DocumentFacts document={document} />
        <DocumentRemarks document={document} titles={titles} isScanToldAbove={isScanToldAbove} onOpen={(other) => onOpen(other, null)} />
        {followUps.length > 0 && <FollowUpList followUps={followUps} onOpen={(passage) => onOpen(sha256, passage)} />}
      </div>
      <div className="document__worth">
        {counts !== null && isRead && <ShareBar counts={counts} />}
        <DocumentState document={document} onRetry={onRetry} />
        <DocumentTools document={document} />
        {isRead && (
          <button
            type="button"
            className="function-link small-button"
            onClick={onRead}
            aria-pressed={seen}
            aria-label={`${words.overview.markRead}: ${title}`}
          >
            {seen ? `✓ ${words.documents.read}` : words.overview.markRead}
          </button>
        )}
      </div>
    </li>
  );
}
