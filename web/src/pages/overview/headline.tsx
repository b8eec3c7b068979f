import type { ReactElement } from 'react';

import type { News, Overview } from '../../../../domain/overview.ts';
import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { saySince, type BaselineKey } from './baseline.ts';

interface HeadlineProps {
  readonly overview: Overview;
  readonly news: News;
  readonly meetings: readonly MeetingItem[];
  readonly baseline: BaselineKey;
}

/** The worth of the reading in one sentence: how much there is, and how little of it is new. */
export function Headline({ overview, news, meetings, baseline }: HeadlineProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const since = saySince(baseline, { overview, meetings, words: { day, ...words.baseline } });
  const withNews = news.documents.filter((document) => document.news > 0).length;
  const sentence = texts.overview.headline(overview.pages, news.passages.length, withNews, since);
  const [lead = '', rest = ''] = sentence.split('; ', 2);
  const silent = news.documents.filter((document) => document.news === 0).length;
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
