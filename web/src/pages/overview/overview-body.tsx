import { useMemo, useState, type ReactElement } from 'react';

import type { CaseItem, MeetingItem, OverviewAnswer } from '../../client/types.ts';
import { addressWith, navigate } from '../../routing/location.ts';
import { SourcePanel } from '../../source/source-panel.tsx';
import type { Marking } from '../../shared/use-marking.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import type { BaselineKey } from './baseline.ts';
import { CaseState } from './case-state.tsx';
import { Headline } from './headline.tsx';
import { Headings } from './headings.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { NewsDocuments } from './news-documents.tsx';
import { lineId, OverviewProvider } from './overview-context.ts';
import { useShortcuts } from './shortcuts.ts';
import { Toolbar } from './toolbar.tsx';
import { useNewsWalk } from './use-news-walk.ts';
import { useSourceBeside } from './use-source-beside.ts';
import { viewOf } from './view-of.ts';

interface BodyProps {
  readonly item: CaseItem;
  readonly meetings: readonly MeetingItem[];
  readonly baseline: BaselineKey;
  readonly answer: OverviewAnswer;
  readonly isRefreshing: boolean;
  readonly marking: Marking;
}

/** The overview that was answered, with the source of a line beside it where one is open. */
export function OverviewBody({ item, meetings, baseline, answer, isRefreshing, marking }: BodyProps): ReactElement {
  const { overview, news } = answer;
  const [onlyNews, setOnlyNews] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const view = useMemo(() => viewOf(overview, news), [overview, news]);
  const walk = useNewsWalk(view.newsOrder);
  const source = useSourceBeside();
  useShortcuts({
    next: walk.next,
    previous: walk.previous,
    open: (line) => source.open(line.dataset['document'] ?? '', line.id.slice(lineId('').length)),
    close: source.close,
    markRead: (sha256) => marking.markRead([sha256]),
    toggleNews: () => setOnlyNews(!onlyNews),
    help: () => setIsHelpOpen(true),
  });
  const isSplit = source.document !== null;
  return (
    <OverviewProvider value={{ heads: view.heads, openSource: source.open, opened: source.passage, onlyNews }}>
      <div className={`overview${isSplit ? ' overview--split' : ''}`} aria-busy={isRefreshing}>
        <div className="overview__main">
          <CaseHeader item={item} page="overview">
            <CaseState item={item} />
            <Headline overview={overview} news={news} meetings={meetings} baseline={baseline} />
          </CaseHeader>
          <Toolbar
            baseline={baseline}
            overview={overview}
            meetings={meetings}
            onlyNews={onlyNews}
            walk={walk}
            onBaseline={(key) => navigate(addressWith({ siden: key }), 'replace')}
            onOnlyNews={setOnlyNews}
            onHelp={() => setIsHelpOpen(true)}
          />
          <NewsDocuments overview={overview} news={news} onOpen={(sha256) => source.open(sha256, null)} onRead={marking.markRead} />
          <Headings view={view} />
        </div>
        {source.document !== null && (
          <SourcePanel
            caseId={item.id}
            sha256={source.document}
            passage={source.passage}
            revision={marking.revision}
            onClose={source.close}
            onRead={marking.markRead}
          />
        )}
      </div>
      <HelpSheet isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </OverviewProvider>
  );
}
