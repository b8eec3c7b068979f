import type { ReactElement } from 'react';

import type { Run } from '../../../../domain/compare-words.ts';
import type { ComparedPassage } from '../../../../domain/passage.ts';
import { lineMarks } from '../../shared/line-of.ts';
import { MarkedWords } from '../overview/marked-words.tsx';
import { wordsOf } from '../overview/overview-context.ts';
import { useReports } from './reports-context.ts';

interface PairSideProps {
  /** Null where this report does not say it. */
  readonly passage: ComparedPassage | null;
  readonly document: string;
  /** Null where there is nothing to compare with. */
  readonly runs: readonly Run[] | null;
  readonly as: 'added' | 'removed';
  readonly title: string;
  /** Told where the passage is missing. */
  readonly none: string;
}

/** What one of the two reports says, with the words that the other has not; opens its source. */
export function PairSide({ passage, document, runs, as, title, none }: PairSideProps): ReactElement {
  const { open, opened } = useReports();
  if (passage === null) {
    return (
      <td className="pairs__none" data-title={title}>
        {none}
      </td>
    );
  }
  const whole: readonly Run[] = [{ text: wordsOf(passage), isSame: false }];
  return (
    <td data-title={title}>
      <div className={opened === passage.id ? 'line--opened' : undefined} {...lineMarks(passage.id, document, false)}>
        <button type="button" className="pairs__words" onClick={() => open(document, passage.id)}>
          <MarkedWords runs={runs ?? whole} as={as} />
        </button>
      </div>
    </td>
  );
}
