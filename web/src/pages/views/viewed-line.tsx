import type { ReactElement, ReactNode } from 'react';

import type { ViewedPassage } from '../../../../domain/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import { Facts } from '../overview/facts.tsx';
import { useOverview, wordsOf } from '../overview/overview-context.ts';
import { SourceLink } from '../overview/source-link.tsx';

interface ViewedLineProps {
  readonly view: ViewedPassage;
  /** Over the words, e.g. a day. */
  readonly lead?: ReactNode;
  /** Under the words, e.g. why it is shown. */
  readonly note?: ReactNode;
  /** One's own voice goes without saying where a view holds only that. */
  readonly hideVoice?: boolean;
}

/** One standing of a passage: its words as they were said there and then, how it stands now, and its source. */
export function ViewedLine({ view, lead, note, hideVoice = false }: ViewedLineProps): ReactElement {
  const { texts } = useLanguage();
  const { isNews, opened } = useOverview();
  const { passage, document, standing } = view;
  const fresh = isNews(passage.id);
  const look = `${fresh ? ' line--new' : ''}${opened === passage.id ? ' line--opened' : ''}`;
  return (
    <li className={`line line--viewed line--${standing}${look}`} {...lineMarks(passage.id, document, fresh)}>
      <div className="line__words">
        {lead}
        {fresh && <strong className="mark mark--new">{texts.overview.statuses.new}</strong>}
        <p className="line__text">{wordsOf(passage)}</p>
        <div className="line__meta">
          {!hideVoice && <span>{texts.voices[passage.voice]}</span>}
          <StandingMark view={view} />
          <Facts facts={passage.facts} />
          {note}
        </div>
      </div>
      <div className="line__source">
        <SourceLink document={document} passage={passage} />
      </div>
    </li>
  );
}

/** How it stands now, in a word; nothing where it simply holds. */
export function StandingMark({ view: { standing } }: { readonly view: ViewedPassage }): ReactElement | null {
  const { words } = useLanguage();
  return standing === 'current' ? null : <span className={`standing standing--${standing}`}>{words.views.standings[standing]}</span>;
}
