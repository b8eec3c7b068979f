import { createContext, useContext } from 'react';

import type { DocumentHead } from '../../../../domain/document.ts';
import type { ComparedPassage } from '../../../../domain/passage.ts';

/** What every line of the overview needs: where it comes from, and the way to its source. */
export interface OverviewActions {
  readonly heads: ReadonlyMap<string, DocumentHead>;
  readonly openSource: (document: string, passage: string) => void;
  /** The passage whose source stands beside the page. */
  readonly opened: string | null;
  readonly onlyNews: boolean;
}

const OverviewContext = createContext<OverviewActions | null>(null);
export const OverviewProvider = OverviewContext.Provider;

/** The actions of the overview above. */
export function useOverview(): OverviewActions {
  const actions = useContext(OverviewContext);
  if (actions === null) throw new Error('useOverview needs an OverviewProvider above it');
  return actions;
}

/** Element id of a line: the keyboard and the address find it by its passage. */
export const lineId = (passage: string): string => `oplysning-${passage}`;
export const headingElementId = (heading: string): string => `overskrift-${heading}`;

/** The row's or field's own words before a bare value: "Tro på job: 4". */
export function wordsOf({ label, text }: Pick<ComparedPassage, 'label' | 'text'>): string {
  return label === null || text.toLowerCase().includes(label.toLowerCase()) ? text : `${label}: ${text}`;
}
