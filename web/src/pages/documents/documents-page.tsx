import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { recordApi } from '../../client/record.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { DocumentList, type Listed } from './document-list.tsx';

/** The documents of a case: what each is, where its reading stands, and a place to add more. */
export function DocumentsPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.documents.title);
  const { loaded, reload } = useLoad<Listed>(`documents ${caseId}`, async (signal) => {
    const [item, documents, followUps] = await Promise.all([
      api.case(caseId, signal),
      api.documents(caseId, signal),
      recordApi.followUps(caseId, signal),
    ]);
    return { item, documents, followUps: new Map(followUps.map((one) => [one.sha256, one.followUps])) };
  });
  useEvents(caseId, reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  return <DocumentList listed={loaded.value} onChange={reload} />;
}
