import type { ReactElement } from 'react';

import { portalApi, type SentReceipt } from '../../client/portal.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { ReturnedNote } from './returned-note.tsx';
import { useLoad } from '../../shared/use-load.ts';

/** What the organisation has sent before, and how far each file is. */
export function ReceiptList({ onShow }: { readonly onShow: (receipt: SentReceipt) => void }): ReactElement {
  const { words } = useLanguage();
  const { portal } = words;
  const { loaded, reload } = useLoad('receipts', portalApi.receipts);
  return (
    <section aria-labelledby="portal-receipts">
      <h2 id="portal-receipts">{portal.receipts}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && <p>{portal.noReceipts}</p>}
      {loaded.state === 'ready' && (
        <ul className="plain portal__files">
          {loaded.value.map((receipt) => (
            <ReceiptItem key={receipt.id} receipt={receipt} onShow={() => onShow(receipt)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ReceiptItem({ receipt, onShow }: { readonly receipt: SentReceipt; readonly onShow: () => void }): ReactElement {
  const { words, texts, language } = useLanguage();
  const { portal } = words;
  const moment = sayMoment(receipt.sentAt, language === 'da' ? 'da-DK' : 'en-GB');
  return (
    <li className="portal__file">
      <h3>{portal.sentAt(moment, receipt.by)}</h3>
      {receipt.reference !== '' && <p className="portal__facts">{portal.referenceIs(receipt.reference)}</p>}
      <ul>
        {receipt.files.map(({ fileName, sha256, state, failure, returned }) => (
          <li key={`${sha256} ${fileName}`}>
            {fileName}: {texts.drafts.sent[state]}
            {state === 'failed' && failure !== null && `. ${texts.drafts.unread[failure.code] ?? failure.sentence}`}
            {returned !== null && <ReturnedNote returned={returned} />}
          </li>
        ))}
      </ul>
      <button type="button" className="button button-tertiary button-small" onClick={onShow}>
        {portal.show(moment)}
      </button>
    </li>
  );
}
