import { useMemo, useState, type ReactElement } from 'react';

import type { CaseItem, MeetingItem, OverviewAnswer } from '../../client/types.ts';
import type { ViewName } from '../../routing/views.ts';
import type { Marking } from '../../shared/use-marking.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside } from '../../source/use-source-beside.ts';
import { ViewContent } from '../views/view-content.tsx';
import { stepView, ViewNav } from '../views/view-nav.tsx';
import { CaseHeader } from '../frame/case-header.tsx';
import type { BaselineKey } from './baseline.ts';
import { CaseState } from './case-state.tsx';
import { GoalLine } from './goal-line.tsx';
import { Headings } from './headings.tsx';
import { Headline } from './headline.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { NewsDocuments } from './news-documents.tsx';
import { OverviewProvider } from './overview-context.ts';
import { useShortcuts } from './shortcuts.ts';
import { Toolbar } from './toolbar.tsx';
import { useNewsWalk } from './use-news-walk.ts';
import { viewOf } from './view-of.ts';

interface BodyProps {
  readonly item: CaseItem;
  /** Null: by heading. */
  readonly view: ViewName | null;
  readonly meetings: readonly MeetingItem[];
  readonly baseline: BaselineKey;
  readonly answer: OverviewAnswer;
  readonly isRefreshing: boolean;
  readonly marking: Marking;
}

/** The overview that was answered, with the source of a line beside it where one is open. */
export function OverviewBody({ item, view: viewName, meetings, baseline, answer, isRefreshing, marking }: BodyProps): ReactElement {
  const [onlyNews, setOnlyNews] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const view = useMemo(() => viewOf(answer.overview, answer.news), [answer]);
  const walk = useNewsWalk();
  const source = useSourceBeside();
  const { markRead } = marking;
  // A case without a document that was read lacks everything; twenty lines of "nothing about" would only hide that.
  const isEmpty = answer.overview.documents.length === 0;
  const showHelp = (): void => setIsHelpOpen(true);
  useShortcuts({
    next: walk.next,
    previous: walk.previous,
    open: (line) => source.open(line.dataset['document'] ?? '', line.dataset['passage'] ?? null),
    close: source.close,
    markRead: (sha256) => markRead([sha256]),
    toggleNews: () => setOnlyNews(!onlyNews),
    nextView: () => stepView({ caseId: item.id, view: viewName }, 1),
    previousView: () => stepView({ caseId: item.id, view: viewName }, -1),
    help: showHelp,
  });
  const { heads, lineOf } = view;
  const isNews = (passage: string): boolean => lineOf.get(passage)?.isNews ?? false;
  const chosen = { caseId: item.id, meetings, baseline, heads, lineOf, isNews, walk, onlyNews, setOnlyNews, showHelp, markRead };
  return (
    <OverviewProvider value={{ ...answer, ...chosen, openSource: source.open, opened: source.passage }}>
      <div className={`overview${source.document === null ? '' : ' overview--split'}`} aria-busy={isRefreshing}>
        <div className="overview__main">
          <CaseHeader item={item} page="overview">
            <CaseState item={item} />
            {!isEmpty && (
              <>
                <GoalLine />
                <Headline />
              </>
            )}
          </CaseHeader>
          {!isEmpty && (
            <>
              <ViewNav caseId={item.id} view={viewName} />
              <Toolbar />
              {viewName === null ? (
                <>
                  <NewsDocuments />
                  <Headings view={view} />
                </>
              ) : (
                <ViewContent view={viewName} />
              )}
            </>
          )}
        </div>
        <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
      </div>
      <HelpSheet isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </OverviewProvider>
  );
}
