import { Kysely, PostgresDialect } from 'kysely';
import type { CitizenKey } from '../citizen-key.ts';
import { accountsOn } from './accounts.ts';
import { apiKeysOn } from './api-keys.ts';
import { auditOn } from './audit.ts';
import { alertMessagesOn } from './alert-messages.ts';
import { alertsOn } from './alerts.ts';
import { casesOn } from './cases.ts';
import { casesFactsOn } from './case-facts.ts';
import { colleaguesOn } from './colleagues.ts';
import { correctionsOn } from './corrections.ts';
import { documentsOn } from './documents.ts';
import { followUpsOn } from './follow-ups.ts';
import { keptAnswersOn } from './kept-answers.ts';
import { notesOn } from './notes.ts';
import { ordersOn } from './orders.ts';
import { inboxesOn } from './inboxes.ts';
import { meetingsOn } from './meetings.ts';
import { migrate, missingMigrations, ping, version } from './migrate.ts';
import { overviewsOn } from './overviews.ts';
import { passageReadingsOn } from './passage-readings.ts';
import { peopleOn } from './people.ts';
import { createPool } from './pool.ts';
import { readingsOn } from './readings.ts';
import { exportsOn } from './exports.ts';
import { renewalsOn } from './renewals.ts';
import { portalOn } from './portal.ts';
import { returnsOn } from './returns.ts';
import { parsingsOn } from './parsings.ts';
import { scansOn } from './scans.ts';
import { searchOn } from './search.ts';
import { retentionOn } from './retention.ts';
import { signaturesOn } from './signatures.ts';
import { unfiledOn } from './unfiled.ts';
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
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(databaseUrl, poolSize) }) });
  return {
    cases: casesOn(db),
    documents: documentsOn(db),
    overviews: overviewsOn(db, foldVersion),
    meetings: meetingsOn(db),
    notes: notesOn(db),
    followUps: followUpsOn(db),
    caseFacts: casesFactsOn(db),
    colleagues: colleaguesOn(db),
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
    portal: portalOn(db),
    returns: returnsOn(db),
    parsings: parsingsOn(db),
    scans: scansOn(db),
    people: peopleOn(db),
    accounts: accountsOn(db),
    apiKeys: apiKeysOn(db),
    retention: retentionOn(db),
    audit: auditOn(db, citizenKey ?? null),
    migrate: () => migrate(db),
    missingMigrations: () => missingMigrations(db),
    ping: () => ping(db),
    version: () => version(db),
    close: () => db.destroy(),
  };
}
