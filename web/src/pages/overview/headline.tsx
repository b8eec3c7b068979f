import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { saySince } from './baseline.ts';
import { useOverview } from './overview-context.ts';

/** The worth of the reading in one sentence: how much there is, and how little of it is new. */
export function Headline(): ReactElement {
  const { texts, words, day } = useLanguage();
  const { overview, news, meetings, baseline } = useOverview();
  const since = saySince(baseline, { overview, meetings, words: { day, ...words.baseline } });
  const withNews = news.documents.filter((document) => document.news > 0).length;
  const [lead = '', rest = ''] = texts.overview.headline(overview.pages, news.passages.length, withNews, since).split('; ', 2);
  const silent = news.documents.length - withNews;
  return (
    <div className="headline" aria-live="polite">
      <p className="headline__sentence">
        {lead}; <strong>{news.passages.length === 0 && since !== null ? lowerFirst(texts.overview.nothingNewSince(since)) : rest}</strong>
      </p>
      {silent > 0 && <p className="headline__silent">{words.overview.silentDocuments(silent)}</p>}
    </div>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
