import { useState, type ReactElement } from 'react';

import { api } from '../../client/api.ts';
import type { CaseItem, MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLocation } from '../../routing/location.ts';
import type { ViewName } from '../../routing/views.ts';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useMarking } from '../../shared/use-marking.ts';
import { useTitle } from '../../shared/use-title.ts';
import { defaultBaseline } from './baseline.ts';
import { OverviewBody } from './overview-body.tsx';

interface Start {
  readonly item: CaseItem;
  readonly meetings: readonly MeetingItem[];
}

/** The overview of one case: asks for the case first, because it decides what "since" means until the reader chooses. */
export function OverviewPage({ caseId, view }: { readonly caseId: string; readonly view: ViewName | null }): ReactElement {
  const { words } = useLanguage();
  useTitle(view === null ? words.tabs.overview : words.views.names[view]);
  const start = useLoad<Start>(`case ${caseId}`, async (signal) => {
    const [item, meetings] = await Promise.all([api.case(caseId, signal), api.meetings(caseId, signal)]);
    return { item, meetings };
  });
  if (start.loaded.state === 'loading') return <Loading />;
  if (start.loaded.state === 'failed') {
    return <FailedPage code={start.loaded.code} onRetry={start.reload} />;
  }
  return <StartedOverview start={start.loaded.value} view={view} onCaseChange={start.reload} />;
}

interface StartedProps {
  readonly start: Start;
  readonly view: ViewName | null;
  readonly onCaseChange: () => void;
}

function StartedOverview({ start, view, onCaseChange }: StartedProps): ReactElement {
  const { item, meetings } = start;
  const { parameters } = useLocation();
  // Kept from the first rendering on: marking a document as read must not move the baseline under the reader's eyes.
  const [first] = useState(() => defaultBaseline(item.unseen < item.documents, meetings));
  const baseline = parameters.get('siden') ?? first;
  const { loaded, reload } = useLoad(`overview ${item.id} ${baseline}`, (signal) => api.overview(item.id, baseline, signal));
  const refresh = (): void => {
    reload();
    onCaseChange();
  };
  useEvents(item.id, refresh);
  const marking = useMarking(item.id, refresh);
  return (
    <>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailedPage code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <OverviewBody
          item={item}
          view={view}
          meetings={meetings}
          baseline={baseline}
          answer={loaded.value}
          isRefreshing={loaded.isRefreshing}
          marking={marking}
        />
      )}
      <Toast message={marking.message} onClose={marking.clearMessage} />
    </>
  );
}
