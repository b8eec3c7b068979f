import type { ReactElement } from 'react';
import { useLanguage } from './language/language.tsx';
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
import { HandOverPage } from './pages/statements/hand-over-page.tsx';
import { NewsPage } from './pages/statements/news-page.tsx';
import { UnfiledPage } from './pages/unfiled/unfiled-page.tsx';
import { GoOn } from './pages/used-link/used-link.tsx';
import type { Route } from './routing/route.ts';
import { Alert } from './shared/alert.tsx';
import { HomeLink } from './shared/home-link.tsx';
import { useMay } from './shared/me.ts';

/** The page that a route names; the front page is another for each role. */
export function RoutedPage({ route }: { readonly route: Route }): ReactElement {
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
