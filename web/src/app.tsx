import type { ReactElement } from 'react';

import { api } from './client/api.ts';
import { useLanguage } from './language/language.tsx';
import { CasesPage } from './pages/cases/cases-page.tsx';
import { DocumentsPage } from './pages/documents/documents-page.tsx';
import { Frame } from './pages/frame/frame.tsx';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { ReportsPage } from './pages/reports/reports-page.tsx';
import { GoOn, UsedLink } from './pages/used-link/used-link.tsx';
import { Link } from './routing/link.tsx';
import { useLocation } from './routing/location.ts';
import { pathOf, type Route } from './routing/route.ts';
import { Alert } from './shared/alert.tsx';
import { FailureNotice } from './shared/failure-notice.tsx';
import { Loading } from './shared/loading.tsx';
import { useLoad } from './shared/use-load.ts';

/** The page that the address names, for whoever is signed in. */
export function App(): ReactElement {
  const { route } = useLocation();
  const { loaded, reload } = useLoad('me', api.me);
  return (
    <Frame me={loaded.state === 'ready' ? loaded.value : null}>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && (
        <div className="container page">
          {route.name === 'used-link' && loaded.code === 'person.unknown' ? (
            <UsedLink />
          ) : (
            <FailureNotice code={loaded.code} onRetry={reload} />
          )}
        </div>
      )}
      {loaded.state === 'ready' && <Page route={route} />}
    </Frame>
  );
}

function Page({ route }: { readonly route: Route }): ReactElement {
  const { words } = useLanguage();
  switch (route.name) {
    case 'cases':
      return <CasesPage />;
    case 'overview':
      return <OverviewPage caseId={route.caseId} view={null} key={route.caseId} />;
    case 'view':
      return <OverviewPage caseId={route.caseId} view={route.view} key={route.caseId} />;
    case 'reports':
      return <ReportsPage caseId={route.caseId} key={route.caseId} />;
    case 'documents':
      return <DocumentsPage caseId={route.caseId} key={route.caseId} />;
    case 'used-link':
      return <GoOn />;
    case 'unknown':
      return (
        <div className="container page">
          <Alert variant="info" heading={words.unknownPage}>
            <Link href={pathOf({ name: 'cases' })}>{words.toMyCases}</Link>
          </Alert>
        </div>
      );
  }
}
