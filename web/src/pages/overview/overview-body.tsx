import { useMemo, useState, type ReactElement } from 'react';

import type { CaseItem, MeetingItem, OverviewAnswer } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate, openBeside, closeBeside, useLocation } from '../../routing/location.ts';
import { SourcePanel } from '../../source/source-panel.tsx';
import { CaseHeader } from '../frame/case-header.tsx';
import { saySince, type BaselineKey } from './baseline.ts';
import { CaseState } from './case-state.tsx';
import { HeadingJump } from './heading-jump.tsx';
import { HeadingNav } from './heading-nav.tsx';
import { HeadingSection } from './heading-section.tsx';
import { Headline } from './headline.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { MissingList } from './missing-list.tsx';
import { NewsDocuments } from './news-documents.tsx';
import { NotPlaced } from './not-placed.tsx';
import { OverviewProvider } from './overview-context.ts';
import { useShortcuts } from './shortcuts.ts';
import { Toolbar } from './toolbar.tsx';
import { useNewsWalk } from './use-news-walk.ts';
import { viewOf } from './view-of.ts';

interface BodyProps {
  readonly item: CaseItem;
  readonly meetings: readonly MeetingItem[];
  readonly baseline: BaselineKey;
  readonly answer: OverviewAnswer;
  readonly isRefreshing: boolean;
  readonly onRead: (documents: readonly string[]) => void;
}

/** The overview that was answered, with the source of a line beside it where one is open. */
export function OverviewBody({ item, meetings, baseline, answer, isRefreshing, onRead }: BodyProps): ReactElement {
  const { overview, news } = answer;
  const { words, day } = useLanguage();
  const { parameters } = useLocation();
  const [onlyNews, setOnlyNews] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const view = useMemo(() => viewOf(overview, news), [overview, news]);
  const walk = useNewsWalk(view.newsOrder);
  const document = parameters.get('dokument');
  const passage = parameters.get('kilde');
  const close = (): void => {
    if (document === null) return;
    closeBeside(['dokument', 'kilde']);
    if (passage !== null) walk.focus(passage);
  };
  useShortcuts({
    next: walk.next,
    previous: walk.previous,
    open: (line) => openSource(line.dataset['document'] ?? '', line.id.replace('oplysning-', '')),
    close,
    markRead: (sha256) => onRead([sha256]),
    toggleNews: () => setOnlyNews((before) => !before),
    help: () => setIsHelpOpen(true),
  });
  const since = saySince(baseline, { overview, meetings, words: { day, ...words.baseline } });
  const headings = view.headings.filter(({ count, newsCount }) => (onlyNews ? newsCount > 0 : count > 0));
  return (
    <OverviewProvider value={{ heads: view.heads, openSource, opened: passage, onlyNews }}>
      <div className={`overview${document === null ? '' : ' overview--split'}`} aria-busy={isRefreshing}>
        <div className="overview__main">
          <CaseHeader item={item} page="overview">
            <CaseState item={item} />
            <Headline overview={overview} news={news} since={since} />
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
            <NewsDocuments overview={overview} news={news} onOpen={(sha256) => openSource(sha256, null)} onRead={onRead} />
          </CaseHeader>
          <div className="overview__columns">
            <HeadingNav view={view} />
            <HeadingJump view={view} />
            <div className="overview__headings">
              {headings.map((heading) => (
                <HeadingSection view={heading} key={heading.heading} />
              ))}
              <NotPlaced views={view.notPlaced} />
              {!onlyNews && <MissingList missing={view.missing} />}
            </div>
          </div>
        </div>
        {document !== null && <SourcePanel caseId={item.id} sha256={document} passage={passage} onClose={close} onRead={onRead} />}
      </div>
      <HelpSheet isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </OverviewProvider>
  );
}

function openSource(sha256: string, id: string | null): void {
  openBeside({ dokument: sha256, ...(id === null ? {} : { kilde: id }) });
}
