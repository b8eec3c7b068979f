import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { useOverview, wordsOf } from './overview-context.ts';
import { SourceLink } from './source-link.tsx';

/** Where the case is going: the newest goal that holds, in its own words, with its source; or that none is told. */
export function GoalLine(): ReactElement {
  const { words } = useLanguage();
  const { caseId, overview } = useOverview();
  const goals = overview.headings.find(({ heading }) => heading === 'goals');
  const newest = goals?.current[0] ?? goals?.conflicts[0];
  if (newest === undefined) return <p className="goal-line">{words.views.noGoal}</p>;
  const others = (goals?.current.length ?? 0) + (goals?.conflicts.length ?? 0) - 1;
  return (
    <p className="goal-line">
      <strong>{words.views.goalLabel}:</strong> {wordsOf(newest.passage)} <SourceLink document={newest.document} passage={newest.passage} />
      {others > 0 && (
        <Link className="goal-line__all" href={pathOf({ name: 'view', caseId, view: 'goals' })}>
          {words.views.allGoals}
        </Link>
      )}
    </p>
  );
}
