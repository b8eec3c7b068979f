import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../../domain/passage.ts';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import { wordsOf } from '../overview/overview-context.ts';
import { useReports } from './reports-context.ts';

/** One passage in a cell; opens its source. New in bold, repeated dimmed, changed and disputed with a word. */
export function CellPassage({ document, passage }: { readonly document: string; readonly passage: ComparedPassage }): ReactElement {
  const { words } = useLanguage();
  const { open, opened } = useReports();
  const { status } = passage;
  const said = {
    new: words.reports.newWord,
    repeated: words.reports.repeatedWord,
    changed: words.reports.changedWord,
    conflicting: words.reports.conflictingWord,
  };
  const isWordShown = status === 'changed' || status === 'conflicting';
  return (
    <li className={`cell cell--${status}${opened === passage.id ? ' line--opened' : ''}`} {...lineMarks(passage.id, document, false)}>
      <button type="button" onClick={() => open(document, passage.id)}>
        <span className={isWordShown ? `mark mark--${status}` : 'sr-only'}>
          {said[status]}
          <span className="sr-only">: </span>
        </span>
        {wordsOf(passage)}
      </button>
    </li>
  );
}
