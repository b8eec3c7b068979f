import type { ReactElement } from 'react';

import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { CaseHeader } from '../frame/case-header.tsx';
import { ViewContent } from '../views/view-content.tsx';
import { ViewNav } from '../views/view-nav.tsx';
import { CaseState } from './case-state.tsx';
import { GoalLine } from './goal-line.tsx';
import { Headings } from './headings.tsx';
import { Headline } from './headline.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { NewsDocuments } from './news-documents.tsx';
import { OverviewProvider } from './overview-context.ts';
import { Toolbar } from './toolbar.tsx';
import { useOpenedOverview, type Opened } from './use-opened-overview.ts';

/** The overview that was answered, by heading or in another view, with the source of a line beside it where one is open. */
export function OverviewBody({ isRefreshing, ...opened }: Opened & { readonly isRefreshing: boolean }): ReactElement {
  const { item, answer, marking, view: viewName } = opened;
  const { view, shared, source, isHelpOpen, hideHelp } = useOpenedOverview(opened);
  // A case without a document that was read lacks everything; twenty lines of "nothing about" would only hide that.
  const isEmpty = answer.overview.documents.length === 0;
  return (
    <OverviewProvider value={shared}>
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
              {viewName === null && <NewsDocuments />}
              {viewName === null ? <Headings view={view} /> : <ViewContent view={viewName} />}
            </>
          )}
        </div>
        <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
      </div>
      <HelpSheet isOpen={isHelpOpen} onClose={hideHelp} />
    </OverviewProvider>
  );
}
