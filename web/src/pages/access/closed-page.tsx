import { useState, type ReactElement } from 'react';

import { accessApi } from '../../client/access.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useAccessGiven } from './access-given.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** In place of any page of a colleague's case: whose it is, and the dialog that asks why it is opened. */
export function ClosedPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  const { access } = words;
  const [isAsking, setIsAsking] = useState(true);
  const onGiven = useAccessGiven();
  const { loaded, reload } = useLoad(`access ${caseId}`, (signal) => accessApi.look(caseId, signal));
  if (loaded.state === 'loading') return <Loading />;
  const found = loaded.state === 'ready' ? loaded.value : null;
  const closed = found?.closed ?? null;
  return (
    <div className="container page">
      <h1>{access.title}</h1>
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {closed !== null && (
        <p className="closed-case">
          <strong>
            {closed.citizenName} · {closed.reference}
          </strong>
          <span>{access.caseworker(closed.caseworker)}</span>
        </p>
      )}
      <p>{access.lead}</p>
      <p className="save-row">
        <button type="button" className="button button-primary" aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
          {access.open}
        </button>
        <Link href={pathOf({ name: 'cases' })}>{words.toMyCases}</Link>
      </p>
      {isAsking && found !== null && closed !== null && (
        <ReasonDialog closed={closed} until={found.until} onGiven={onGiven} onClose={() => setIsAsking(false)} />
      )}
    </div>
  );
}
