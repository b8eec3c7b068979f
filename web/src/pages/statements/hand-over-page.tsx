import { useState, type ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { recordApi, type HandOverAnswer } from '../../client/record.ts';
import type { CaseItem, DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { Toast, type ToastMessage } from '../../shared/toast.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { PrintButton } from './print-button.tsx';
import { ReadingSection } from './reading-section.tsx';

interface Loaded {
  readonly item: CaseItem;
  readonly view: HandOverAnswer;
  readonly documents: readonly DocumentItem[];
}

/** What the one who had the case before had read of it, what I have, and a way to hand it on. */
export function HandOverPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.statements.handOver.title);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const mayHandOver = useMay('case.hand-over');
  const { loaded, reload } = useLoad<Loaded>(`hand-over ${caseId}`, async (signal) => {
    const [item, view, documents] = await Promise.all([
      api.case(caseId, signal),
      recordApi.handedOver(caseId, signal),
      api.documents(caseId, signal),
    ]);
    return { item, view, documents };
  });
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  const handed = (text: string): void => {
    setMessage({ text });
    reload();
  };
  return (
    <div className="overview">
      <div className="overview__main statement">
        <CaseHeader item={loaded.value.item} page="record" />
        <Statement loaded={loaded.value} />
        {mayHandOver && <HandOverForm caseId={caseId} onHanded={handed} onFailed={(text) => setMessage({ text })} />}
      </div>
      <Toast message={message} onClose={() => setMessage(null)} />
    </div>
  );
}

function Statement({ loaded: { view, documents } }: { readonly loaded: Loaded }): ReactElement {
  const { words, day } = useLanguage();
  const { handOver, predecessor, mine } = view;
  const own = words.statements.handOver;
  return (
    <>
      <div className="record__head">
        <h2>{own.title}</h2>
        <PrintButton />
      </div>
      {handOver === null ? (
        <Alert variant="info" heading={own.never}>
          {own.neverHelp}
        </Alert>
      ) : (
        <p className="statement__lead">
          {handOver.from === null ? own.first(handOver.to, day(handOver.date)) : own.from(handOver.from, handOver.to, day(handOver.date))}
        </p>
      )}
      {predecessor !== null && <ReadingSection title={own.predecessor} reading={predecessor} documents={documents} />}
      <ReadingSection title={own.mine} reading={mine} documents={documents} />
    </>
  );
}
