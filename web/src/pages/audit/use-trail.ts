import { useCallback, useRef, useState } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { failureOf } from '../../client/request.ts';

interface Page<T> {
  readonly items: readonly T[];
  /** Where the page after it begins; null on the last one. */
  readonly next: number | null;
}

export interface Trail<T> {
  /** Null before anything was asked. */
  readonly items: readonly T[] | null;
  readonly next: number | null;
  readonly isLoading: boolean;
  readonly failure: FailureCode | null;
  readonly begin: (ask: (before: number | null) => Promise<Page<T>>) => void;
  readonly more: () => void;
}

/** A trail page by page, the newest first; older pages are put behind. */
export function useTrail<T>(): Trail<T> {
  const [page, setPage] = useState<{ readonly items: readonly T[]; readonly next: number | null } | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const asking = useRef<((before: number | null) => Promise<Page<T>>) | null>(null);

  const load = useCallback(async (before: number | null): Promise<void> => {
    const ask = asking.current;
    if (ask === null) return;
    setIsLoading(true);
    setFailure(null);
    try {
      const { items, next } = await ask(before);
      if (asking.current === ask) setPage((held) => ({ items: before === null ? items : [...(held?.items ?? []), ...items], next }));
    } catch (thrown) {
      if (asking.current === ask) setFailure(failureOf(thrown));
    } finally {
      setIsLoading(false);
    }
  }, []);

  const begin = useCallback<Trail<T>['begin']>(
    (ask) => {
      asking.current = ask;
      setPage(null);
      void load(null);
    },
    [load],
  );
  return { items: page?.items ?? null, next: page?.next ?? null, isLoading, failure, begin, more: () => void load(page?.next ?? null) };
}
