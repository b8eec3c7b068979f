import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { NewsDocument } from './news-document.tsx';
import { useOverview } from './overview-context.ts';

/** More than this fold, so that the overview itself stays in sight. */
const DOCUMENTS_SHOWN = 6;

/** The documents since the baseline, newest first, each with what it adds; one that adds nothing says so. */
export function NewsDocuments(): ReactElement | null {
  const { words } = useLanguage();
  const { overview, news, markRead } = useOverview();
  const known = new Map(overview.documents.map((document) => [document.head.sha256, document]));
  if (news.documents.length === 0) return null;
  return (
    <details className="news-documents" open={news.documents.length <= DOCUMENTS_SHOWN}>
      <summary>{words.overview.newsDocuments(news.documents.length)}</summary>
      <ul className="plain">
        {news.documents.toReversed().map(({ sha256, news: count, repeated }) => {
          const document = known.get(sha256);
          return document === undefined ? null : <NewsDocument document={document} news={count} repeated={repeated} key={sha256} />;
        })}
      </ul>
      {news.documents.length > 1 && (
        <button type="button" className="function-link small-button" onClick={() => markRead(news.documents.map(({ sha256 }) => sha256))}>
          {words.overview.markAllRead}
        </button>
      )}
    </details>
  );
}
