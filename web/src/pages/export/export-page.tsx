import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import type { CaseItem, MeetingItem, OverviewAnswer } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportList } from './export-list.tsx';
import { useExports } from './use-exports.ts';

interface Loaded {
  readonly item: CaseItem;
  readonly meetings: readonly MeetingItem[];
  readonly overview: OverviewAnswer['overview'];
}

/** Eksport: what is taken out of a case, for whom, and every version that was. */
export function ExportPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.exports.tab);
  const { loaded, reload } = useLoad<Loaded>(`export ${caseId}`, async (signal) => {
    const [item, meetings, { overview }] = await Promise.all([
      api.case(caseId, signal),
      api.meetings(caseId, signal),
      api.overview(caseId, 'none', signal),
    ]);
    return { item, meetings, overview };
  });
  const made = useExports(caseId);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  const { item, meetings, overview } = loaded.value;
  return (
    <div className="overview">
      <div className="overview__main export">
        <CaseHeader item={item} page="export" />
        <p className="page__lead">{words.exports.lead}</p>
        <ExportForm caseId={caseId} meetings={meetings} overview={overview} onAsked={made.reload} />
        <ExportList caseId={caseId} made={made} />
      </div>
    </div>
  );
}
