import type { ReactElement } from 'react';

import type { Marking } from '../shared/use-marking.ts';
import { SourcePanel } from './source-panel.tsx';
import type { SourceBeside } from './use-source-beside.ts';

interface BesideProps {
  readonly caseId: string;
  readonly source: SourceBeside;
  readonly marking: Marking;
}

/** The source that the address names, where it names one. */
export function SourceBesidePanel({ caseId, source, marking }: BesideProps): ReactElement | null {
  if (source.document === null) return null;
  return <SourcePanel caseId={caseId} sha256={source.document} passage={source.passage} onClose={source.close} marking={marking} />;
}
