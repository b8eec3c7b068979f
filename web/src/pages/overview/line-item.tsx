import type { ReactElement } from 'react';

import type { OverviewLine } from '../../../../domain/overview.ts';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import { compareWords } from '../../../../domain/compare-words.ts';
import { CorrectButton } from '../../correcting/correct-button.tsx';
import { LineNotes } from '../../correcting/line-notes.tsx';
import { PassageQuestions } from '../../questions/passage-questions.tsx';
import { Facts } from './facts.tsx';
import { LineBefore } from './line-before.tsx';
import { MarkedWords } from './marked-words.tsx';
import { useOverview, wordsOf } from './overview-context.ts';
import { Said } from './said.tsx';
import { SourceLink } from './source-link.tsx';
import type { LineView } from './view-of.ts';

/** One line of the overview: its words, who says so, and the way to its source; a changed one with the old words below the new. */
export function LineItem({ view, guess }: { readonly view: LineView; readonly guess?: string }): ReactElement {
  const { texts } = useLanguage();
  const { opened } = useOverview();
  const { line, mark, isNews } = view;
  const { passage, document, against, againstDocument } = line;
  const difference = mark === 'changed' && against !== null ? compareWords(wordsOf(against), wordsOf(passage)) : null;
  const state = opened === passage.id ? ' line--opened' : '';
  return (
    <li className={`line line--${mark}${state}`} {...lineMarks(passage.id, document, isNews)}>
      <div className="line__words">
        {mark !== 'known' && <strong className={`mark mark--${mark}`}>{texts.overview.statuses[mark]}</strong>}
        <p className="line__text">{difference === null ? wordsOf(passage) : <MarkedWords runs={difference.now} as="added" />}</p>
        {difference !== null && against !== null && againstDocument !== null && (
          <LineBefore runs={difference.before} passage={against} document={againstDocument} />
        )}
        {guess !== undefined && <p className="line__guess">{guess}</p>}
        <LineMeta line={line} />
        <LineNotes passage={passage} />
        <PassageQuestions passage={passage.id} />
      </div>
      <div className="line__source">
        <SourceLink document={document} passage={passage} />
        <CorrectButton document={document} passage={passage} />
      </div>
    </li>
  );
}

function LineMeta({ line }: { readonly line: OverviewLine }): ReactElement {
  const { texts } = useLanguage();
  const { voice, nature, facts } = line.passage;
  return (
    <div className="line__meta">
      <span>
        {texts.voices[voice]}
        {nature !== 'observation' && ` · ${texts.natures[nature]}`}
      </span>
      <Facts facts={facts} />
      <Said line={line} />
    </div>
  );
}
