import { useState } from 'react';

import { search, type SearchAnswer, type SearchHit } from '../../client/search.ts';
import { useLoad, type Loaded } from '../../shared/use-load.ts';
import type { Asked } from './search-memory.ts';

export interface Found {
  readonly loaded: Loaded<SearchAnswer>;
  readonly reload: () => void;
  /** Of all pages that were asked for. */
  readonly hits: readonly SearchHit[];
  /** Null on the last page. */
  readonly showMore: (() => void) | null;
}

interface Later {
  readonly first: SearchAnswer;
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
}

/** What the words find, page by page; asks nothing while there are none. */
export function useFound(caseId: string | null, asked: Asked): Found {
  const key = asked.query.trim() === '' ? null : JSON.stringify([caseId, asked]);
  const { loaded, reload } = useLoad(key, (signal) => search(caseId, { ...asked, cursor: null }, signal));
  const [later, setLater] = useState<Later | null>(null);
  const first = loaded.state === 'ready' ? loaded.value : null;
  const isLater = later !== null && later.first === first;
  const next = isLater ? later.next : (first?.next ?? null);
  const before = isLater ? later.hits : [];
  const more = async (cursor: string, start: SearchAnswer): Promise<void> => {
    const page = await search(caseId, { ...asked, cursor });
    setLater({ first: start, hits: [...before, ...page.hits], next: page.next });
  };
  return {
    loaded,
    reload,
    hits: [...(first?.hits ?? []), ...before],
    showMore: next === null || first === null ? null : () => void more(next, first).catch(reload),
  };
}
