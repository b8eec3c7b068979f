import type { ReactElement } from 'react';

import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { titleOf } from '../../shared/title-of.ts';
import { DocumentRemarks } from './document-remarks.tsx';
import { DocumentState } from './document-state.tsx';
import { ShareBar } from './share-bar.tsx';

interface DocumentCardProps {
  readonly document: DocumentItem;
  /** Titles of the case's documents by hash, for those that point at another. */
  readonly titles: ReadonlyMap<string, string>;
  readonly isOpened: boolean;
  readonly onOpen: (sha256: string) => void;
  readonly onRead: () => void;
  readonly onRetry: () => void;
}

/** One document of the list: what it is, from whom, how much of it is new, and where its reading stands. */
export function DocumentCard({ document, titles, isOpened, onOpen, onRead, onRetry }: DocumentCardProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { head, sha256, state } = document;
  const title = titleOf(document);
  const kind = head === null || head.kind === 'other' ? null : texts.kinds[head.kind];
  const sender = head?.organisation ?? head?.author ?? null;
  return (
    <li className={`document document--${state}${isOpened ? ' document--opened' : ''}`}>
      <div className="document__what">
        <button
          type="button"
          className="source-link source-link--lead"
          onClick={() => onOpen(sha256)}
          aria-current={isOpened ? 'true' : undefined}
        >
          <span className="source-link__title">{title}</span>
        </button>
        <p className="document__facts">
          {[
            kind === null || title.startsWith(kind) ? null : kind,
            head?.documentDate === null || head === null ? words.documents.receivedOn(day(document.received)) : day(head.documentDate),
            sender,
            head === null || head.pages === 0 ? null : texts.overview.pages(head.pages),
          ]
            .filter((fact) => fact !== null)
            .join(' · ')}
        </p>
        <DocumentRemarks document={document} titles={titles} onOpen={onOpen} />
      </div>
      <div className="document__worth">
        {document.counts !== null && state === 'in-overview' && <ShareBar counts={document.counts} />}
        <DocumentState document={document} onRetry={onRetry} />
        {state === 'in-overview' && (
          <button
            type="button"
            className="function-link small-button"
            onClick={onRead}
            aria-pressed={document.seen}
            aria-label={`${words.overview.markRead}: ${title}`}
          >
            {document.seen ? `✓ ${words.documents.read}` : words.overview.markRead}
          </button>
        )}
      </div>
    </li>
  );
}
