import type { ReactElement } from 'react';

import type { OverviewDocument } from '../../../../domain/overview.ts';
import { useLanguage } from '../../language/language.tsx';
import { FlagMarks } from '../../shared/flag-marks.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { useOverview } from './overview-context.ts';

interface NewsDocumentProps {
  readonly document: OverviewDocument;
  readonly news: number;
  readonly repeated: number;
}

/** One document since the baseline: what it adds, what it lacks, and the mark that it is read. */
export function NewsDocument({ document, news, repeated }: NewsDocumentProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { openSource, markRead } = useOverview();
  const { head, flags } = document;
  return (
    <li className="news-document">
      <div className="news-document__what">
        <button type="button" className="source-link source-link--lead" onClick={() => openSource(head.sha256, null)}>
          <span className="source-link__title">{titleBesideDate(head)}</span>
          <span className="source-link__where">
            {day(head.documentDate ?? head.received)}, {texts.overview.pages(head.pages)}
          </span>
        </button>
        <FlagMarks flags={flags} />
      </div>
      <span className="news-document__counts">
        <strong className={news > 0 ? 'count-new' : 'count-none'}>
          {news > 0 ? words.overview.newsIn(news) : words.overview.nothingNewIn}
        </strong>
        {repeated > 0 && <span>, {words.overview.repeatedIn(repeated)}</span>}
      </span>
      <button
        type="button"
        className="function-link small-button"
        onClick={() => markRead([head.sha256])}
        aria-label={`${words.overview.markRead}: ${head.title}`}
      >
        {words.overview.markRead}
      </button>
    </li>
  );
}
