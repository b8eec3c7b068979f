import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { retentionApi, type RetentionFacts } from '../../client/retention.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { Toast } from '../../shared/toast.tsx';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { ClosingSection } from './closing-section.tsx';
import { DeleteSection } from './delete-section.tsx';
import { HoldSection } from './hold-section.tsx';

interface Loaded {
  readonly item: CaseItem;
  readonly facts: RetentionFacts;
}

/** How long the case is kept, what holds it, and how it ends. */
export function RetentionPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  const own = words.retention;
  useTitle(own.title);
  const mayClose = useMay('case.close');
  const mayArchive = useMay('case.archive');
  const mayDelete = useMay('case.delete');
  const { loaded, reload } = useLoad<Loaded>(`retention ${caseId}`, async (signal) => {
    const [item, facts] = await Promise.all([api.case(caseId, signal), retentionApi.facts(caseId, signal)]);
    return { item, facts };
  });
  const { attempt, message, clearMessage } = useAttempt(reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailedPage code={loaded.code} onRetry={reload} />;
  const { item, facts } = loaded.value;
  return (
    <div className="overview">
      <div className="overview__main retention">
        <CaseHeader item={item} page="record" />
        <ClosingSection caseId={caseId} facts={facts} mayClose={mayClose} attempt={attempt} key={`${facts.kind} ${facts.closedOn}`} />
        <HoldSection caseId={caseId} facts={facts} mayHold={mayClose} mayLift={mayDelete} attempt={attempt} />
        {mayArchive && (
          <section>
            <h2>{own.archive.title}</h2>
            <p>{own.archive.lead}</p>
            <a className="button button-secondary" href={retentionApi.archiveAddress(caseId)} download>
              <Icon name="download" />
              {own.archive.get}
            </a>
          </section>
        )}
        {mayDelete && <DeleteSection item={item} facts={facts} />}
      </div>
      <Toast message={message} onClose={clearMessage} />
    </div>
  );
}
