import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { checklistsApi, type CheckedListAnswer, type ChecklistName } from '../../client/checklists.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLocation } from '../../routing/location.ts';
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
import { CheckedListView } from './checked-list-view.tsx';
import { firstList } from './list-choice.tsx';

interface Loaded {
  readonly item: CaseItem;
  readonly names: readonly ChecklistName[];
  readonly checked: CheckedListAnswer;
}

/** Tjekliste: what of a chosen list has a source in the case, what has none, and how old it is. */
export function ChecklistPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.checklists.tab);
  const list = useLocation().parameters.get('liste') ?? firstList;
  const { loaded, reload } = useLoad<Loaded>(`checklist ${caseId} ${list}`, async (signal) => {
    const [item, names, checked] = await Promise.all([
      api.case(caseId, signal),
      checklistsApi.names(signal),
      checklistsApi.ofCase(caseId, list, signal),
    ]);
    return { item, names, checked };
  });
  useEvents(caseId, reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  return <CaseChecklist {...loaded.value} onChange={reload} />;
}

function CaseChecklist({ item, names, checked, onChange }: Loaded & { readonly onChange: () => void }): ReactElement {
  const source = useSourceBeside();
  const marking = useMarking(item.id, onChange);
  return (
    <div className={`overview${source.document === null ? '' : ' overview--split'}`}>
      <div className="overview__main checklist">
        <CaseHeader item={item} page="checklist" />
        <CheckedListView names={names} checked={checked} onOpen={source.open} />
      </div>
      <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
      <Toast message={marking.message} onClose={marking.clearMessage} />
    </div>
  );
}
