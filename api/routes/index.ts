import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ApiDeps } from '../deps.ts';
import { alertSettingsRoutes } from './alerts/alert-settings.ts';
import { alertRoutes } from './alerts/alerts.ts';
import { auditRoutes } from './audit/audit.ts';
import { citizenRoutes } from './audit/citizens.ts';
import { accessRoutes } from './cases/accesses.ts';
import { bundleRoutes } from './cases/bundles.ts';
import { caseRoutes } from './cases/cases.ts';
import { colleagueRoutes } from './cases/colleagues.ts';
import { eventRoutes } from './cases/events.ts';
import { exportRoutes } from './cases/exports.ts';
import { followUpRoutes } from './cases/follow-ups.ts';
import { handOverRoutes } from './cases/hand-over.ts';
import { meetingRoutes } from './cases/meetings.ts';
import { noteRoutes } from './cases/notes.ts';
import { ownBundleRoutes } from './cases/own-bundles.ts';
import { questionRoutes } from './cases/questions.ts';
import { readingRoutes } from './cases/readings.ts';
import { retentionRoutes } from './cases/retention.ts';
import { contentRoutes } from './documents/content.ts';
import { correctionExportRoutes } from './documents/corrections-export.ts';
import { correctionRoutes } from './documents/corrections.ts';
import { documentRoutes } from './documents/documents.ts';
import { documentReadingRoutes } from './documents/reading.ts';
import { retryRoutes } from './documents/retry.ts';
import { uploadRoutes } from './documents/upload.ts';
import { operationsRoutes } from './operations/operations.ts';
import { renewalRoutes } from './operations/renewals.ts';
import { statusRoutes } from './operations/status.ts';
import { orderLetterRoutes } from './orders/order-letters.ts';
import { orderStatisticsRoutes } from './orders/order-statistics.ts';
import { orderRoutes } from './orders/orders.ts';
import { ageRoutes } from './overviews/ages.ts';
import { boilerplateRoutes } from './overviews/boilerplate.ts';
import { checklistRoutes } from './overviews/checklists.ts';
import { chosenViewRoutes } from './overviews/chosen-views.ts';
import { newsRoutes } from './overviews/news.ts';
import { overviewRoutes } from './overviews/overview.ts';
import { reportRoutes } from './overviews/reports.ts';
import { viewRoutes } from './overviews/views.ts';
import { accountRoutes } from './people/account.ts';
import { apiKeyRoutes } from './people/api-keys.ts';
import { openIdRoutes } from './people/open-id.ts';
import { peopleRoutes } from './people/people.ts';
import { signInRoutes } from './people/sign-in.ts';
import { portalUploadRoutes } from './portal/portal-uploads.ts';
import { portalRoutes } from './portal/portal.ts';
import { receiptRoutes } from './portal/receipts.ts';
import { runningReportSendingRoutes } from './portal/running-report-sending.ts';
import { runningReportRoutes } from './portal/running-reports.ts';
import { uploadLinkRoutes } from './portal/upload-links.ts';
import { effectRoutes } from './quality/effect.ts';
import { qualitySampleRoutes } from './quality/quality-samples.ts';
import { qualityRoutes } from './quality/quality.ts';
import { searchRoutes } from './search/search.ts';
import { filingRoutes } from './unfiled/filing.ts';
import { unfiledRoutes } from './unfiled/unfiled.ts';

/** What routes are given: the app's own values, with the defaults filled in. */
type RouteDeps = ApiDeps & { readonly maxUploadBytes: number };

/** THE LIST of nouns under /api/v1. */
export const routes: readonly ((deps: RouteDeps) => FastifyPluginAsyncZod)[] = [
  signInRoutes,
  accountRoutes,
  openIdRoutes,
  peopleRoutes,
  apiKeyRoutes,
  caseRoutes,
  accessRoutes,
  bundleRoutes,
  ownBundleRoutes,
  questionRoutes,
  overviewRoutes,
  viewRoutes,
  chosenViewRoutes,
  reportRoutes,
  documentRoutes,
  documentReadingRoutes,
  contentRoutes,
  retryRoutes,
  readingRoutes,
  correctionRoutes,
  correctionExportRoutes,
  meetingRoutes,
  noteRoutes,
  alertRoutes,
  alertSettingsRoutes,
  orderRoutes,
  orderStatisticsRoutes,
  qualityRoutes,
  qualitySampleRoutes,
  effectRoutes,
  orderLetterRoutes,
  boilerplateRoutes,
  newsRoutes,
  ageRoutes,
  searchRoutes,
  handOverRoutes,
  colleagueRoutes,
  followUpRoutes,
  exportRoutes,
  checklistRoutes,
  eventRoutes,
  statusRoutes,
  operationsRoutes,
  renewalRoutes,
  receiptRoutes,
  unfiledRoutes,
  filingRoutes,
  retentionRoutes,
  citizenRoutes,
  auditRoutes,
  uploadRoutes,
  portalRoutes,
  portalUploadRoutes,
  uploadLinkRoutes,
  runningReportRoutes,
  runningReportSendingRoutes,
];
