import type { ReactElement } from 'react';

import type { News, Overview } from '../../../../domain/overview.ts';
import { useLanguage } from '../../language/language.tsx';
import { FlagMarks } from '../../shared/flag-marks.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';

interface NewsDocumentsProps {
  readonly overview: Overview;
  readonly news: News;
  readonly onOpen: (document: string) => void;
  readonly onRead: (documents: readonly string[]) => void;
}

/** More than this fold, so that the overview itself stays in sight. */
const DOCUMENTS_SHOWN = 6;

/** The documents since the baseline, newest first, each with what it adds; one that adds nothing says so. */
export function NewsDocuments({ overview, news, onOpen, onRead }: NewsDocumentsProps): ReactElement | null {
  const { texts, words, day } = useLanguage();
  const known = new Map(overview.documents.map((document) => [document.head.sha256, document]));
  if (news.documents.length === 0) return null;
  return (
    <details className="news-documents" open={news.documents.length <= DOCUMENTS_SHOWN}>
      <summary>{words.overview.newsDocuments(news.documents.length)}</summary>
      <ul className="plain">
        {news.documents.toReversed().map(({ sha256, news: count, repeated }) => {
          const document = known.get(sha256);
          if (document === undefined) return null;
          const { head, flags } = document;
          return (
            <li className="news-document" key={sha256}>
              <div className="news-document__what">
                <button type="button" className="source-link source-link--lead" onClick={() => onOpen(sha256)}>
                  <span className="source-link__title">{titleBesideDate(head)}</span>
                  <span className="source-link__where">
                    {day(head.documentDate ?? head.received)}, {texts.overview.pages(head.pages)}
                  </span>
                </button>
                <FlagMarks flags={flags} />
              </div>
              <span className="news-document__counts">
                <strong className={count > 0 ? 'count-new' : 'count-none'}>
                  {count > 0 ? words.overview.newsIn(count) : words.overview.nothingNewIn}
                </strong>
                {repeated > 0 && <span>, {words.overview.repeatedIn(repeated)}</span>}
              </span>
              <button
                type="button"
                className="function-link small-button"
                onClick={() => onRead([sha256])}
                aria-label={`${words.overview.markRead}: ${head.title}`}
              >
                {words.overview.markRead}
              </button>
            </li>
          );
        })}
      </ul>
      {news.documents.length > 1 && (
        <button type="button" className="function-link small-button" onClick={() => onRead(news.documents.map(({ sha256 }) => sha256))}>
          {words.overview.markAllRead}
        </button>
      )}
    </details>
  );
}
