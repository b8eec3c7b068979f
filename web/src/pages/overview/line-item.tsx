import type { ReactElement } from 'react';

import type { LineView } from './view-of.ts';
import { useLanguage } from '../../language/language.tsx';
import { compareWords } from '../../words/compare-words.ts';
import { Facts } from './facts.tsx';
import { MarkedWords } from './marked-words.tsx';
import { lineId, useOverview, wordsOf } from './overview-context.ts';
import { Said } from './said.tsx';
import { SourceLink } from './source-link.tsx';

/** One line of the overview: its words, who says so, and the way to its source; a changed one with the old words below the new. */
export function LineItem({ view, guess }: { readonly view: LineView; readonly guess?: string }): ReactElement {
  const { texts } = useLanguage();
  const { opened } = useOverview();
  const { line, mark, isNews } = view;
  const { passage, against, againstDocument } = line;
  const difference = mark === 'changed' && against !== null ? compareWords(wordsOf(against), wordsOf(passage)) : null;
  const state = opened === passage.id ? ' line--opened' : '';
  return (
    <li
      className={`line line--${mark}${state}`}
      id={lineId(passage.id)}
      tabIndex={-1}
      data-news={isNews || undefined}
      data-document={line.document}
    >
      <div className="line__words">
        {mark !== 'known' && <strong className={`mark mark--${mark}`}>{texts.overview.statuses[mark]}</strong>}
        <p className="line__text">{difference === null ? wordsOf(passage) : <MarkedWords runs={difference.now} as="added" />}</p>
        {difference !== null && against !== null && againstDocument !== null && (
          <div className="line__before">
            <span className="line__before-label">{texts.overview.before}</span>
            <p>
              <MarkedWords runs={difference.before} as="removed" /> <SourceLink document={againstDocument} passage={against} />
            </p>
          </div>
        )}
        {guess !== undefined && <p className="line__guess">{guess}</p>}
        <div className="line__meta">
          <span>
            {texts.voices[passage.voice]}
            {passage.nature !== 'observation' && ` · ${texts.natures[passage.nature]}`}
          </span>
          <Facts facts={passage.facts} />
          <Said line={line} />
        </div>
      </div>
      <div className="line__source">
        <SourceLink document={line.document} passage={passage} />
      </div>
    </li>
  );
}
