import { createContext, useContext } from 'react';

interface ReportsShared {
  readonly caseId: string;
  readonly open: (document: string, passage: string | null) => void;
  /** The passage whose source stands beside the page. */
  readonly opened: string | null;
}

const ReportsContext = createContext<ReportsShared | null>(null);
export const ReportsProvider = ReportsContext.Provider;

/** What the parts of the reports page share. */
export function useReports(): ReportsShared {
  const shared = useContext(ReportsContext);
  if (shared === null) throw new Error('useReports needs a ReportsProvider above it');
  return shared;
}
