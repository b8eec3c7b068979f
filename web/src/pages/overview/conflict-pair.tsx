import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../../domain/passage.ts';
import { CorrectButton } from '../../correcting/correct-button.tsx';
import { LineNotes } from '../../correcting/line-notes.tsx';
import { PassageQuestions } from '../../questions/passage-questions.tsx';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import { useOverview, wordsOf } from './overview-context.ts';
import { SourceLink } from './source-link.tsx';
import type { LineView } from './view-of.ts';

/** Two sources that say different things about the same, side by side and never merged. */
export function ConflictPair({ view }: { readonly view: LineView }): ReactElement {
  const { texts, words } = useLanguage();
  const { opened } = useOverview();
  const { line, isNews } = view;
  const sides: readonly { readonly passage: ComparedPassage; readonly document: string }[] = [
    { passage: line.passage, document: line.document },
    ...(line.against !== null && line.againstDocument !== null ? [{ passage: line.against, document: line.againstDocument }] : []),
  ];
  const state = sides.some(({ passage }) => passage.id === opened) ? ' line--opened' : '';
  return (
    <li className={`line line--conflicting${state}`} {...lineMarks(line.passage.id, line.document, isNews)}>
      <p className="conflict__lead">
        <strong className="mark mark--conflicting">{texts.overview.statuses.conflicting}</strong>
        {isNews && <strong className="mark mark--new">{texts.overview.statuses.new}</strong>}
        <span className="sr-only">{words.overview.conflictHelp}</span>
      </p>
      <div className="conflict">
        {sides.map(({ passage, document }) => (
          <div className="conflict__side" key={passage.id}>
            <p className="conflict__voice">{texts.voices[passage.voice]}</p>
            <blockquote>{wordsOf(passage)}</blockquote>
            <LineNotes passage={passage} />
            <PassageQuestions passage={passage.id} />
            <SourceLink document={document} passage={passage} /> <CorrectButton document={document} passage={passage} />
          </div>
        ))}
      </div>
    </li>
  );
}
