import type { ReactElement } from 'react';

import type { QualityRoute } from '../../routing/quality.ts';
import { EffectPage } from './effect-page.tsx';
import { SamplePage } from './sample-page.tsx';
import { SamplesPage } from './samples-page.tsx';
import { SharesPage } from './shares-page.tsx';

/** The page of quality that the address names. */
export function QualityPages({ route: { part, sampleId } }: { readonly route: QualityRoute }): ReactElement {
  if (part === 'effect') return <EffectPage />;
  if (part === 'shares') return <SharesPage />;
  return sampleId === null ? <SamplesPage /> : <SamplePage sampleId={sampleId} key={sampleId} />;
}
