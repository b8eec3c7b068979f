import { createContext, useContext } from 'react';

import type { DocumentHead } from '../../../../domain/document.ts';
import type { News, Overview } from '../../../../domain/overview.ts';
import type { ComparedPassage } from '../../../../domain/passage.ts';
import type { MeetingItem } from '../../client/types.ts';
import type { BaselineKey } from './baseline.ts';
import type { LineView } from './view-of.ts';
import type { NewsWalk } from './use-news-walk.ts';

/** What the parts of the overview share: what was answered, what the reader chose, and what can be done. */
export interface OverviewShared {
  readonly caseId: string;
  readonly overview: Overview;
  readonly news: News;
  readonly meetings: readonly MeetingItem[];
  readonly baseline: BaselineKey;
  readonly heads: ReadonlyMap<string, DocumentHead>;
  /** The line that a passage belongs to. */
  readonly lineOf: ReadonlyMap<string, LineView>;
  /** Whether the information of a passage is news since the baseline. */
  readonly isNews: (passage: string) => boolean;
  readonly walk: NewsWalk;
  readonly onlyNews: boolean;
  readonly setOnlyNews: (only: boolean) => void;
  readonly openSource: (document: string, passage: string | null) => void;
  /** The passage whose source stands beside the page. */
  readonly opened: string | null;
  readonly markPassages: (passages: readonly string[]) => void;
  readonly markRead: (documents: readonly string[]) => void;
  readonly showHelp: () => void;
}

const OverviewContext = createContext<OverviewShared | null>(null);
export const OverviewProvider = OverviewContext.Provider;

/** What the overview above shares. */
export function useOverview(): OverviewShared {
  const actions = useContext(OverviewContext);
  if (actions === null) throw new Error('useOverview needs an OverviewProvider above it');
  return actions;
}

/** Element id of a heading, for the way to it. */
export const headingElementId = (heading: string): string => `overskrift-${heading}`;

/** The row's or field's own words before a bare value: "Tro på job: 4". */
export function wordsOf({ label, text }: Pick<ComparedPassage, 'label' | 'text'>): string {
  return label === null || text.toLowerCase().includes(label.toLowerCase()) ? text : `${label}: ${text}`;
}
