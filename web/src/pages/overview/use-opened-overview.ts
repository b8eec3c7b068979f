import { useMemo, useState } from 'react';

import type { CaseItem, MeetingItem, OverviewAnswer } from '../../client/types.ts';
import type { ViewName } from '../../routing/views.ts';
import type { Marking } from '../../shared/use-marking.ts';
import { useSourceBeside, type SourceBeside } from '../../source/use-source-beside.ts';
import { stepView } from '../views/view-nav.tsx';
import type { BaselineKey } from './baseline.ts';
import type { OverviewShared } from './overview-context.ts';
import { useShortcuts } from './shortcuts.ts';
import { useNewsWalk } from './use-news-walk.ts';
import { viewOf, type OverviewView } from './view-of.ts';

/** What was asked for and answered. */
export interface Opened {
  readonly item: CaseItem;
  /** Null: by heading. */
  readonly view: ViewName | null;
  readonly meetings: readonly MeetingItem[];
  readonly baseline: BaselineKey;
  readonly answer: OverviewAnswer;
  readonly marking: Marking;
}

interface OpenedOverview {
  readonly view: OverviewView;
  readonly shared: OverviewShared;
  readonly source: SourceBeside;
  readonly isHelpOpen: boolean;
  readonly hideHelp: () => void;
}

/** What the parts of an open overview share, and the keys that work on it. */
export function useOpenedOverview({ item, view: viewName, meetings, baseline, answer, marking }: Opened): OpenedOverview {
  const [onlyNews, setOnlyNews] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const view = useMemo(() => viewOf(answer.overview, answer.news), [answer]);
  const walk = useNewsWalk();
  const source = useSourceBeside();
  const { markRead, markPassages } = marking;
  const [showHelp, hideHelp] = [() => setIsHelpOpen(true), () => setIsHelpOpen(false)];
  const { heads, lineOf } = view;
  useShortcuts({
    next: walk.next,
    previous: walk.previous,
    nextChanged: walk.nextChanged,
    open: (line) => source.open(line.dataset['document'] ?? '', line.dataset['passage'] ?? null),
    close: source.close,
    markRead: (sha256) => markRead([sha256]),
    toggleNews: () => setOnlyNews(!onlyNews),
    nextView: () => stepView({ caseId: item.id, view: viewName }, 1),
    previousView: () => stepView({ caseId: item.id, view: viewName }, -1),
    help: showHelp,
  });
  const isNews = (passage: string): boolean => lineOf.get(passage)?.isNews ?? false;
  const asked = { ...answer, caseId: item.id, meetings, baseline, heads, lineOf, isNews };
  const chosen = { walk, onlyNews, setOnlyNews, showHelp, markRead, markPassages, openSource: source.open, opened: source.passage };
  return { view, shared: { ...asked, ...chosen }, source, isHelpOpen, hideHelp };
}
