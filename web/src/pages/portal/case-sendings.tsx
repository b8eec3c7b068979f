import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { ordersApi } from '../../client/orders.ts';
import { portalApi, type SentReceipt, type UploadLinkItem } from '../../client/portal.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useMay } from '../../shared/me.ts';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';
import { LinkForm } from './link-form.tsx';

/** The caseworker's side: links for senders without an account, and what was sent with which remark. */
export function CaseSendings({ caseId }: { readonly caseId: string }): ReactElement | null {
  const { links } = useLanguage().words.portal;
  const may = useMay('upload-link.make');
  const [isOpen, setIsOpen] = useState(false);
  if (!may) return null;
  return (
    <details className="portal__links" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{links.title}</summary>
      {isOpen && <LinksAndSendings caseId={caseId} />}
    </details>
  );
}

function LinksAndSendings({ caseId }: { readonly caseId: string }): ReactElement {
  const { links } = useLanguage().words.portal;
  const { loaded, reload } = useLoad(`sendings ${caseId}`, async (signal) => ({
    links: await portalApi.links(caseId, signal),
    sent: await portalApi.sentTo(caseId, signal),
    orders: (await ordersApi.ofCase(caseId, signal)).filter(({ state }) => state === 'open' || state === 'overdue'),
  }));
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const revoke = (id: string): void =>
    void portalApi.revokeLink(caseId, id).then(reload, (thrown: unknown) => setFailure(failureOf(thrown)));
  return (
    <>
      <p>{links.help}</p>
      <LinkForm caseId={caseId} orders={loaded.state === 'ready' ? loaded.value.orders : []} onMade={reload} />
      {failure !== null && <FailureNotice code={failure} />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <ul>
            {loaded.value.links.map((link) => (
              <LinkItem key={link.id} link={link} onRevoke={() => revoke(link.id)} />
            ))}
          </ul>
          <h2>{links.sent}</h2>
          {loaded.value.sent.length === 0 && <p>{links.noneSent}</p>}
          <ul>
            {loaded.value.sent.map((receipt) => (
              <SentItem key={receipt.id} receipt={receipt} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function LinkItem({ link, onRevoke }: { readonly link: UploadLinkItem; readonly onRevoke: () => void }): ReactElement {
  const { words, language } = useLanguage();
  const { links, of } = words.portal;
  return (
    <li>
      {link.madeFor}
      {link.orderId !== null && <> ({links.forOrder})</>}: {links.states[link.state]}
      {link.state === 'open' && (
        <>
          , {links.until(sayMoment(link.expiresAt, language === 'da' ? 'da-DK' : 'en-GB'))}{' '}
          <button type="button" className="function-link" aria-label={of(links.revoke, link.madeFor)} onClick={onRevoke}>
            {links.revoke}
          </button>
        </>
      )}
    </li>
  );
}

function SentItem({ receipt }: { readonly receipt: SentReceipt }): ReactElement {
  const { words, language } = useLanguage();
  const { sentAt, remarkIs } = words.portal;
  return (
    <li>
      {sentAt(sayMoment(receipt.sentAt, language === 'da' ? 'da-DK' : 'en-GB'), receipt.by)}
      <ul>
        {receipt.files.map(({ fileName, sha256, remark }) => (
          <li key={`${sha256} ${fileName}`}>
            {fileName}
            {remark !== null && <> ({remarkIs(remark)})</>}
          </li>
        ))}
      </ul>
    </li>
  );
}
