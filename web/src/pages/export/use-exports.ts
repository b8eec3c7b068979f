import { useEffect } from 'react';

import { exportsApi, type ExportItem } from '../../client/exports.ts';
import { useLoad } from '../../shared/use-load.ts';

/** A sheet is made in a second or two. */
const ASK_AGAIN_MILLISECONDS = 1_500;

export type Exports = ReturnType<typeof useLoad<readonly ExportItem[]>>;

/** The versions of a case; asked for again while one is being made. */
export function useExports(caseId: string): Exports {
  const exports = useLoad(`exports ${caseId}`, (signal) => exportsApi.list(caseId, signal));
  const { loaded, reload } = exports;
  const isMaking = loaded.state === 'ready' && !loaded.isRefreshing && loaded.value.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!isMaking) return undefined;
    const timer = setTimeout(reload, ASK_AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isMaking, reload]);
  return exports;
}
