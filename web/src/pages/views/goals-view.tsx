import type { ReactElement } from 'react';

import type { GoalEntry } from '../../../../domain/views.ts';
import { viewsApi } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { NothingHere } from './nothing-here.tsx';
import { PassageLines } from './passage-lines.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';
import { ViewedLine } from './viewed-line.tsx';

/** Goals and sub-goals, each with the newest passage on the same, or that there is none. */
export function GoalsView(): ReactElement {
  const { words } = useLanguage();
  return (
    <Answered asked={useView('goals', viewsApi.goals)}>
      {(goals) =>
        goals.length === 0 ? (
          <NothingHere view="goals" />
        ) : (
          <>
            <Goals id="maal" title={words.views.goals.goals} goals={goals.filter(({ isSubGoal }) => !isSubGoal)} />
            <Goals id="delmaal" title={words.views.goals.subGoals} goals={goals.filter(({ isSubGoal }) => isSubGoal)} />
          </>
        )
      }
    </Answered>
  );
}

interface GoalsProps {
  readonly id: string;
  readonly title: string;
  readonly goals: readonly GoalEntry[];
}

function Goals({ id, title, goals }: GoalsProps): ReactElement | null {
  if (goals.length === 0) return null;
  return (
    <ViewSection id={id} title={title}>
      {goals.map((goal) => (
        <Goal entry={goal} key={goal.goal} />
      ))}
    </ViewSection>
  );
}

function Goal({ entry: { goal, evidence } }: { readonly entry: GoalEntry }): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="goal">
      <PassageLines passages={[goal]} />
      <div className="goal__evidence">
        {evidence === null ? (
          <p className="entry__note">{words.views.goals.noEvidence}</p>
        ) : (
          <>
            <p className="goal__label">{words.views.goals.latest}</p>
            <ul className="plain lines">
              <ViewedLine
                view={evidence.source}
                note={<span>{words.views.goals.because(sayShared(evidence.because, words.views.goals.figures))}</span>}
              />
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** Figures are told by their sort, words as they are. */
function sayShared(because: readonly string[], figures: Readonly<Record<string, string>>): string {
  return because.map((shared) => figures[shared] ?? shared).join(', ');
}
