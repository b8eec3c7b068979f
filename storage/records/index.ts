import { Kysely, PostgresDialect } from 'kysely';
import type { CitizenKey } from '../citizen-key.ts';
import { accountsOn } from './people/accounts.ts';
import { apiKeysOn } from './people/api-keys.ts';
import { auditOn } from './audit/audit.ts';
import { alertMessagesOn } from './alerts/alert-messages.ts';
import { alertsOn } from './alerts/alerts.ts';
import { accessesOn } from './cases/accesses.ts';
import { bundlesOn } from './cases/bundles.ts';
import { questionsOn } from './cases/questions.ts';
import { casesOn } from './cases/cases.ts';
import { casesFactsOn } from './cases/case-facts.ts';
import { colleaguesOn } from './cases/colleagues.ts';
import { correctionsOn } from './documents/corrections.ts';
import { documentsOn } from './documents/documents.ts';
import { failuresOn } from './documents/failures.ts';
import { followUpsOn } from './cases/follow-ups.ts';
import { keptAnswersOn } from './overviews/kept-answers.ts';
import { notesOn } from './cases/notes.ts';
import { ordersOn } from './orders/orders.ts';
import { inboxesOn } from './unfiled/inboxes.ts';
import { meetingsOn } from './cases/meetings.ts';
import { migrate, missingMigrations, ping, version } from './migrate.ts';
import { overviewsOn } from './overviews/overviews.ts';
import { passageReadingsOn } from './cases/passage-readings.ts';
import { peopleOn } from './people/people.ts';
import { createPool } from './pool.ts';
import { readingsOn } from './cases/readings.ts';
import { exportsOn } from './cases/exports.ts';
import { renewalsOn } from './documents/renewals.ts';
import { actingFor, ownRowsOnly } from './portal/acting-for.ts';
import { portalOn } from './portal/portal.ts';
import { runningReportsOn } from './portal/running-reports.ts';
import { returnsOn } from './orders/returns.ts';
import { qualityOn } from './quality/quality.ts';
import { qualitySamplesOn } from './quality/samples.ts';
import { parsingsOn } from './documents/parsings.ts';
import { turnsOn } from './documents/turns.ts';
import { scansOn } from './documents/scans.ts';
import { searchOn } from './search/search.ts';
import { retentionOn } from './cases/retention.ts';
import { signaturesOn } from './documents/signatures.ts';
import { unfiledOn } from './unfiled/unfiled.ts';
import type { Records } from './records.ts';
import type { Tables } from './tables.ts';

export interface RecordsOptions {
  /** postgres://user:password@host:port/database */
  readonly databaseUrl: string;
  /** Connections at most; a transaction holds one. */
  readonly poolSize?: number;
  /** Versions of comparer and overview, e.g. `compare@3 overview@2`: another one makes every overview stale. */
  readonly foldVersion?: string;
  /** How the audit trail names citizens; without it a line is found by case and person alone. */
  readonly citizenKey?: CitizenKey;
}

/** Opens the rows on a Postgres. Nothing is connected before the first query; each query may throw `records.unreachable`. */
export function openRecords({ databaseUrl, poolSize = 8, foldVersion = '', citizenKey }: RecordsOptions): Records {
  const pool = createPool(databaseUrl, poolSize);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    cases: casesOn(db),
    documents: documentsOn(db),
    overviews: overviewsOn(db, foldVersion),
    meetings: meetingsOn(db),
    notes: notesOn(db),
    followUps: followUpsOn(db),
    caseFacts: casesFactsOn(db),
    colleagues: colleaguesOn(db),
    accesses: accessesOn(db),
    bundles: bundlesOn(db),
    questions: questionsOn(db),
    keptAnswers: keptAnswersOn(db),
    corrections: correctionsOn(db),
    orders: ordersOn(db),
    search: searchOn(db),
    signatures: signaturesOn(db),
    readings: readingsOn(db),
    passageReadings: passageReadingsOn(db),
    renewals: renewalsOn(db),
    exports: exportsOn(db),
    inboxes: inboxesOn(db),
    unfiled: unfiledOn(db),
    alerts: alertsOn(db),
    alertMessages: alertMessagesOn(db),
    portal: ownRowsOnly(pool, db, portalOn),
    runningReports: ownRowsOnly(pool, db, runningReportsOn),
    returns: returnsOn(db),
    quality: qualityOn(db),
    qualitySamples: qualitySamplesOn(db),
    parsings: parsingsOn(db),
    failures: failuresOn(db),
    scans: scansOn(db),
    turns: turnsOn(db),
    people: peopleOn(db),
    accounts: accountsOn(db),
    apiKeys: apiKeysOn(db),
    retention: retentionOn(db),
    audit: auditOn(db, citizenKey ?? null),
    migrate: () => migrate(db),
    missingMigrations: () => missingMigrations(db),
    ping: () => ping(db),
    version: () => version(db),
    actingFor,
    close: () => db.destroy(),
  };
}
