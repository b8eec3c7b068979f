import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { recordApi, type ProofAnswer } from '../../client/record.ts';
import type { CaseItem, DocumentItem, MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLocation } from '../../routing/location.ts';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { defaultBaseline } from '../overview/baseline.ts';
import { NewsProofView } from './news-proof.tsx';

interface Loaded {
  readonly item: CaseItem;
  readonly meetings: readonly MeetingItem[];
  readonly documents: readonly DocumentItem[];
  readonly baseline: string;
  readonly proof: ProofAnswer;
}

/** "Intet nyt siden …", or what is new, with what proves it; the address names since when. */
export function NewsPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.statements.news.title);
  const asked = useLocation().parameters.get('siden');
  const { loaded, reload } = useLoad<Loaded>(`proof ${caseId} ${asked ?? ''}`, async (signal) => {
    const [item, meetings, documents] = await Promise.all([
      api.case(caseId, signal),
      api.meetings(caseId, signal),
      api.documents(caseId, signal),
    ]);
    const named = meetings.filter(({ kind }) => kind !== 'sent-to-team');
    const baseline = asked ?? defaultBaseline(item.unseen < item.documents, named);
    return { item, meetings: named, documents, baseline, proof: await recordApi.proof(caseId, baseline, signal) };
  });
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  return (
    <div className="overview">
      <div className="overview__main statement">
        <CaseHeader item={loaded.value.item} page="record" />
        <NewsProofView {...loaded.value} />
      </div>
    </div>
  );
}
