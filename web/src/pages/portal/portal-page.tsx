import { useEffect, useState, type ReactElement } from 'react';

import { portalApi, type OpenSending, type SentReceipt } from '../../client/portal.ts';
import { hasUploadLink } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ReceiptList } from './receipt-list.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { ReferenceForm } from './reference-form.tsx';
import { SendingBox } from './sending-box.tsx';

/** How often a draft that is being read is asked for. */
const LOOK_MILLISECONDS = 1_500;

/** Sending to the municipality: where to, which files, what they lack, and the receipt. */
export function PortalPage(): ReactElement {
  const { words } = useLanguage();
  const isLink = hasUploadLink();
  const [receipt, setReceipt] = useState<{ readonly shown: SentReceipt; readonly isNew: boolean } | null>(null);
  const [begun, setBegun] = useState<string | null>(null);
  const isOver = isLink && receipt !== null; // nothing is asked by a link that has been used
  const { loaded, reload } = useLoad(isOver ? null : 'sendings', portalApi.open);
  useTitle(receipt === null ? words.portal.title : words.portal.receipt);
  useLookAgain(loaded.state === 'ready' ? loaded.value : [], reload);
  if (receipt !== null) {
    const back = (): void => {
      setReceipt(null);
      reload();
    };
    return <ReceiptView receipt={receipt.shown} isNew={receipt.isNew} onBack={isLink ? null : back} />;
  }
  return (
    <div className="container page portal">
      <h1>{words.portal.title}</h1>
      <p>{isLink ? words.portal.linkLead : words.portal.lead}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' &&
        loaded.value.map((sending) => (
          <SendingBox
            key={sending.id}
            sending={sending}
            isLink={isLink}
            isNew={sending.id === begun}
            onChange={reload}
            onSent={(shown) => setReceipt({ shown, isNew: true })}
          />
        ))}
      {!isLink && (
        <ReferenceForm
          onBegun={(id) => {
            setBegun(id);
            reload();
          }}
        />
      )}
      {!isLink && (
        <p>
          <Link href={pathOf({ name: 'running', runId: null })}>{words.portal.toRunning}</Link>
        </p>
      )}
      {!isLink && <ReceiptList onShow={(shown) => setReceipt({ shown, isNew: false })} />}
    </div>
  );
}

/** Until every file that has arrived is read. */
function useLookAgain(sendings: readonly OpenSending[], reload: () => void): void {
  const isWaiting = sendings.some(({ drafts }) => drafts.some(({ state }) => state === 'arrived'));
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(reload, LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isWaiting, reload]);
}
