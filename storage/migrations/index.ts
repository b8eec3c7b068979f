import type { Migration } from 'kysely/migration';
import { up as firstRooms } from './0001-first-rooms.ts';
import { up as passagesByDocument } from './0002-passages-by-document.ts';
import { up as receiptsKnowTheirParent } from './0003-receipts-know-their-parent.ts';
import { up as groupsOrdersSignatures } from './0004-groups-orders-signatures.ts';
import { up as renewals } from './0005-renewals-and-places-of-corrections.ts';
import { up as inboxesAndUnfiled } from './0006-inboxes-and-unfiled-receipts.ts';
import { up as scansAndReadings } from './0007-scans-and-readings.ts';
import { up as search } from './0008-search.ts';
import { up as alerts } from './0009-alerts.ts';
import { up as exports } from './0010-exports.ts';
import { up as notesFactsKeptAnswers } from './0011-notes-facts-kept-answers.ts';
import { up as audit } from './0012-audit.ts';
import { up as accountsAndKeys } from './0013-accounts-and-keys.ts';
import { up as retention } from './0014-retention.ts';
import { up as supplierPortal } from './0015-supplier-portal.ts';
import { up as readingsOfPassages } from './0016-readings-of-passages.ts';
import { up as documentReturns } from './0017-document-returns.ts';
import { up as runningReports } from './0018-running-reports.ts';
import { up as quality } from './0019-quality.ts';
import { up as reasonsBundlesQuestions } from './0020-reasons-bundles-questions.ts';
import { up as ownRowsOfSuppliers } from './0021-own-rows-of-suppliers.ts';
import { up as whenKeysWereUsed } from './0022-when-keys-were-used.ts';
import { up as sendersOfDocuments } from './0023-senders-of-documents.ts';
import { up as whenDocumentsFailed } from './0024-when-documents-failed.ts';
import { up as changedCases } from './0025-changed-cases.ts';

/** THE LIST, in order; forward only. A released migration is never edited: a change is a new file and a new line. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-rooms': { up: firstRooms },
  '0002-passages-by-document': { up: passagesByDocument },
  '0003-receipts-know-their-parent': { up: receiptsKnowTheirParent },
  '0004-groups-orders-signatures': { up: groupsOrdersSignatures },
  '0005-renewals-and-places-of-corrections': { up: renewals },
  '0006-inboxes-and-unfiled-receipts': { up: inboxesAndUnfiled },
  '0007-scans-and-readings': { up: scansAndReadings },
  '0008-search': { up: search },
  '0009-alerts': { up: alerts },
  '0010-exports': { up: exports },
  '0011-notes-facts-kept-answers': { up: notesFactsKeptAnswers },
  '0012-audit': { up: audit },
  '0013-accounts-and-keys': { up: accountsAndKeys },
  '0014-retention': { up: retention },
  '0015-supplier-portal': { up: supplierPortal },
  '0016-readings-of-passages': { up: readingsOfPassages },
  '0017-document-returns': { up: documentReturns },
  '0018-running-reports': { up: runningReports },
  '0019-quality': { up: quality },
  '0020-reasons-bundles-questions': { up: reasonsBundlesQuestions },
  '0021-own-rows-of-suppliers': { up: ownRowsOfSuppliers },
  '0022-when-keys-were-used': { up: whenKeysWereUsed },
  '0023-senders-of-documents': { up: sendersOfDocuments },
  '0024-when-documents-failed': { up: whenDocumentsFailed },
  '0025-changed-cases': { up: changedCases },
};
