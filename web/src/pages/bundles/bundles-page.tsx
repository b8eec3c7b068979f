import type { ReactElement } from 'react';

import { ownBundleApi } from '../../client/bundles.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';

/** Mine møder: the bundles that a participant is let in to, the one that ends first on top. */
export function BundlesPage(): ReactElement {
  const { words, day } = useLanguage();
  const { bundles } = words;
  const { loaded, reload } = useLoad('bundles', ownBundleApi.list);
  useTitle(bundles.title);
  return (
    <div className="container page">
      <h1>{bundles.title}</h1>
      <p>{bundles.lead}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && (
        <Alert variant="info" heading={bundles.none}>
          {bundles.noneHelp}
        </Alert>
      )}
      {loaded.state === 'ready' && (
        <ul className="plain bundles">
          {loaded.value.map(({ caseId, title, citizenName, until, documents, open }) => (
            <li key={caseId} className="bundles__one">
              <h2>
                <Link href={pathOf({ name: 'bundle', of: caseId })}>{title}</Link>
              </h2>
              <p>
                {citizenName} · {bundles.documents(documents)} · {bundles.until(day(until))}
              </p>
              {open > 0 && <p className="badge badge-warning">{bundles.open(open)}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
