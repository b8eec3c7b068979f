import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../domain/failures.ts';

import { api } from './client/api.ts';
import { recordApi } from './client/record.ts';
import { useLanguage } from './language/language.tsx';
import { CaseTools } from './correcting/case-tools.tsx';
import { AccessGivenProvider } from './pages/access/access-given.ts';
import { AlertsPage } from './pages/alerts/alerts-page.tsx';
import { ApiKeysPage } from './pages/api-keys/api-keys-page.tsx';
import { CitizenTrailPage } from './pages/audit/citizen-trail-page.tsx';
import { HandOutPage } from './pages/audit/hand-out-page.tsx';
import { OwnLogPage } from './pages/audit/own-log-page.tsx';
import { BundlePage } from './pages/bundles/bundle-page.tsx';
import { BundlesPage } from './pages/bundles/bundles-page.tsx';
import { CasesPage } from './pages/cases/cases-page.tsx';
import { CasesChecklistPage } from './pages/checklist/cases-checklist-page.tsx';
import { ChecklistPage } from './pages/checklist/checklist-page.tsx';
import { DocumentsPage } from './pages/documents/documents-page.tsx';
import { ExportPage } from './pages/export/export-page.tsx';
import { Frame } from './pages/frame/frame.tsx';
import { MyOrdersPage } from './pages/orders/my-orders-page.tsx';
import { OrdersPage } from './pages/orders/orders-page.tsx';
import { OperationsPage } from './pages/operations/operations-page.tsx';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { RecordPage } from './pages/record/record-page.tsx';
import { QualityPages } from './pages/quality/quality-pages.tsx';
import { ReportsPage } from './pages/reports/reports-page.tsx';
import { PeoplePage } from './pages/people/people-page.tsx';
import { RetentionPage } from './pages/retention/retention-page.tsx';
import { RulesPage } from './pages/retention/rules-page.tsx';
import { SearchPage } from './pages/search/search-page.tsx';
import { PortalPage } from './pages/portal/portal-page.tsx';
import { RunListPage } from './pages/running/run-list-page.tsx';
import { RunPage } from './pages/running/run-page.tsx';
import { NewPasswordPage } from './pages/sign-in/new-password-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { HandOverPage } from './pages/statements/hand-over-page.tsx';
import { NewsPage } from './pages/statements/news-page.tsx';
import { UnfiledPage } from './pages/unfiled/unfiled-page.tsx';
import { GoOn, UsedLink } from './pages/used-link/used-link.tsx';
import { useLocation } from './routing/location.ts';
import type { Route } from './routing/route.ts';
import { Alert } from './shared/alert.tsx';
import { FailureNotice } from './shared/failure-notice.tsx';
import { HomeLink } from './shared/home-link.tsx';
import { MeProvider, useMay } from './shared/me.ts';
import { Loading } from './shared/loading.tsx';
import { useLoad } from './shared/use-load.ts';

/** The page that the address names, for whoever is signed in. */
export function App(): ReactElement {
  const { route } = useLocation();
  const { loaded, reload } = useLoad('me', api.me);
  const [isSignedOut, setIsSignedOut] = useState(false);
  const signOut = async (): Promise<void> => {
    await recordApi.signOut().then(
      () => setIsSignedOut(true),
      () => undefined,
    );
    reload(); // whatever came of it, the page shows who is signed in now
  };
  return (
    <Frame me={loaded.state === 'ready' ? loaded.value : null} onSignOut={() => void signOut()}>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && (
        <div className="container page">
          <NotIn route={route} code={loaded.code} isSignedOut={isSignedOut} onRetry={reload} />
        </div>
      )}
      {loaded.state === 'ready' && (
        <MeProvider value={loaded.value}>
          {loaded.value.mustChangePassword ? (
            <div className="container page">
              <NewPasswordPage onChanged={reload} />
            </div>
          ) : (
            <WithTools route={route} />
          )}
        </MeProvider>
      )}
    </Frame>
  );
}

interface NotInProps {
  readonly route: Route;
  readonly code: FailureCode;
  readonly isSignedOut: boolean;
  readonly onRetry: () => void;
}

/** Why nobody is signed in, and what to do. */
function NotIn({ route, code, isSignedOut, onRetry }: NotInProps): ReactElement {
  const { words } = useLanguage();
  if (code !== 'person.unknown') return <FailureNotice code={code} onRetry={onRetry} />;
  if (isSignedOut) {
    return (
      <Alert variant="success" heading={words.signedOut}>
        {words.signedOutHelp}
      </Alert>
    );
  }
  return route.name === 'used-link' ? <UsedLink /> : <SignInPage onSignedIn={onRetry} />;
}

/** On the pages of a case, corrections and notes can be made. */
function WithTools({ route }: { readonly route: Route }): ReactElement {
  const caseId = 'caseId' in route ? route.caseId : null;
  const [reasons, setReasons] = useState(0);
  if (caseId === null) return <Page route={route} />;
  return (
    <AccessGivenProvider value={() => setReasons((before) => before + 1)}>
      <CaseTools caseId={caseId} key={`${caseId} ${reasons}`}>
        <Page route={route} />
      </CaseTools>
    </AccessGivenProvider>
  );
}

function Page({ route }: { readonly route: Route }): ReactElement {
  const { words } = useLanguage();
  const isSender = useMay('portal.use');
  const isParticipant = useMay('bundle.list');
  const isOperator = useMay('queue.read');
  const isAdministrator = useMay('person.manage');
  switch (route.name) {
    case 'cases':
      if (isParticipant) return <BundlesPage />;
      if (isOperator) return <OperationsPage />;
      if (isAdministrator) return <PeoplePage />;
      return isSender ? <PortalPage /> : <CasesPage />;
    case 'bundles':
      return <BundlesPage />;
    case 'bundle':
      return <BundlePage caseId={route.of} key={route.of} />;
    case 'portal':
      return <PortalPage />;
    case 'running':
      return route.runId === null ? <RunListPage /> : <RunPage runId={route.runId} key={route.runId} />;
    case 'alerts':
      return <AlertsPage />;
    case 'my-orders':
      return <MyOrdersPage />;
    case 'orders':
      return <OrdersPage caseId={route.caseId} key={route.caseId} />;
    case 'unfiled':
      return <UnfiledPage />;
    case 'people':
      return <PeoplePage />;
    case 'own-log':
      return <OwnLogPage />;
    case 'audit':
      return <CitizenTrailPage />;
    case 'citizen':
      return <HandOutPage />;
    case 'api-keys':
      return <ApiKeysPage />;
    case 'operations':
      return <OperationsPage />;
    case 'retention-rules':
      return <RulesPage />;
    case 'retention':
      return <RetentionPage caseId={route.caseId} key={route.caseId} />;
    case 'overview':
      return <OverviewPage caseId={route.caseId} view={null} key={route.caseId} />;
    case 'view':
      return <OverviewPage caseId={route.caseId} view={route.view} key={route.caseId} />;
    case 'reports':
      return <ReportsPage caseId={route.caseId} key={route.caseId} />;
    case 'documents':
      return <DocumentsPage caseId={route.caseId} key={route.caseId} />;
    case 'search':
      return <SearchPage caseId={route.caseId} key={route.caseId ?? ''} />;
    case 'record':
      return <RecordPage caseId={route.caseId} key={route.caseId} />;
    case 'checklists':
      return <CasesChecklistPage />;
    case 'quality':
      return <QualityPages route={route} />;
    case 'checklist':
      return <ChecklistPage caseId={route.caseId} key={route.caseId} />;
    case 'export':
      return <ExportPage caseId={route.caseId} key={route.caseId} />;
    case 'hand-over':
      return <HandOverPage caseId={route.caseId} key={route.caseId} />;
    case 'news':
      return <NewsPage caseId={route.caseId} key={route.caseId} />;
    case 'used-link':
      return <GoOn />;
    case 'unknown':
      return (
        <div className="container page">
          <h1>{words.unknownPage}</h1>
          <Alert variant="info">
            <HomeLink />
          </Alert>
        </div>
      );
  }
}
