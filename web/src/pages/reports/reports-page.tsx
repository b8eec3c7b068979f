import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import type { CaseItem } from '../../client/types.ts';
import { viewsApi } from '../../client/views.ts';
import type { ReportGrid } from '../../../../domain/report-grid.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useMarking } from '../../shared/use-marking.ts';
import { useTitle } from '../../shared/use-title.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside } from '../../source/use-source-beside.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { Reports } from './reports.tsx';

interface Listed {
  readonly item: CaseItem;
  readonly grid: ReportGrid;
}

/** The reports of a case side by side. */
export function ReportsPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.reports.title);
  const { loaded, reload } = useLoad<Listed>(`reports ${caseId}`, async (signal) => {
    const [item, grid] = await Promise.all([api.case(caseId, signal), viewsApi.reports(caseId, signal)]);
    return { item, grid };
  });
  useEvents(caseId, reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  return <ListedReports listed={loaded.value} onChange={reload} />;
}

function ListedReports({ listed, onChange }: { readonly listed: Listed; readonly onChange: () => void }): ReactElement {
  const { words } = useLanguage();
  const { item, grid } = listed;
  const source = useSourceBeside();
  const marking = useMarking(item.id, onChange);
  return (
    <div className={`overview${source.document === null ? '' : ' overview--split'}`}>
      <div className="overview__main">
        <CaseHeader item={item} page="reports" />
        {grid.rows.length === 0 ? (
          <Alert variant="info" heading={words.reports.none}>
            {words.reports.noneHelp}
          </Alert>
        ) : (
          <Reports caseId={item.id} grid={grid} source={source} />
        )}
      </div>
      <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
      <Toast message={marking.message} onClose={marking.clearMessage} />
    </div>
  );
}
