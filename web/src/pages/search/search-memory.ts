import { useSyncExternalStore } from 'react';

import type { SearchFilters } from '../../client/search.ts';

/** What was asked last in a case, or over cases. */
export interface Asked {
  readonly query: string;
  readonly filters: SearchFilters;
}

export const noFilters: SearchFilters = { headings: [], voices: [], kinds: [], senders: [], from: null, until: null };
const nothing: Asked = { query: '', filters: noFilters };

const listeners = new Set<() => void>();
const kept = new Map<string, Asked>();

const keyOf = (caseId: string | null): string => `sagsblik.search ${caseId ?? ''}`;

/** Of this tab alone, and gone with it: the browser's back button and a reload find the search again, and no address holds its words. */
export function askFor(caseId: string | null, asked: Asked): void {
  kept.set(keyOf(caseId), asked);
  try {
    window.sessionStorage.setItem(keyOf(caseId), JSON.stringify(asked));
  } catch {
    // Storage may be switched off; the search then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** What was asked last; renders anew when something else is. */
export function useAsked(caseId: string | null): Asked {
  return useSyncExternalStore(subscribe, () => recallAsked(caseId));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function recallAsked(caseId: string | null): Asked {
  const known = kept.get(keyOf(caseId));
  if (known !== undefined) return known;
  const asked = readStored(caseId);
  kept.set(keyOf(caseId), asked);
  return asked;
}

function readStored(caseId: string | null): Asked {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(caseId)) ?? 'null');
    const isAsked = typeof stored === 'object' && stored !== null && 'query' in stored && 'filters' in stored;
    return isAsked && typeof stored.query === 'string'
      ? { query: stored.query, filters: { ...noFilters, ...Object(stored.filters) } }
      : nothing;
  } catch {
    return nothing;
  }
}
