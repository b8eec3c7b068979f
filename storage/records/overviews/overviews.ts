import { sql, type Kysely, type Transaction } from 'kysely';
import type { ComparedDocument } from '../../../domain/document.ts';
import { Failure } from '../../../domain/failure.ts';
import type { CaseFacts } from '../../../domain/case-facts.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { OrderMatch } from '../../../domain/order.ts';
import type { OverviewChanges } from '../../../domain/overview.ts';
import { saveCaseFacts } from '../cases/case-facts.ts';
import { saveMatches } from '../orders/order-matches.ts';
import { currentFingerprint, isMadeOf, staleCases } from './fingerprint.ts';
import { comparedFromRows, listedFromRows, overviewFromRows } from './overview-from-rows.ts';
import { showReadings } from '../documents/parsings.ts';
import { documentRows, heldPassages, loadOverview, saveChanges } from './overview-tables.ts';
import type { ReadRows } from './overview-rows.ts';
import type { MadeOf, Overviews } from '../records.ts';
import type { Tables } from '../tables.ts';

const neverMade: MadeOf = { version: 0, fingerprint: '' };

/** Version and rows as they stood at one moment. */
interface Standing {
  readonly made: MadeOf;
  readonly rows: ReadRows;
}

/** The overview of a case as rows per passage and heading; a save writes the rows that differ and no others. */
export function overviewsOn(db: Kysely<Tables>, foldVersion: string): Overviews {
  const standing = (caseId: CaseId): Promise<Standing | null> =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (work) => {
        const made = await madeOf(work, caseId);
        return made.version === 0 ? null : { made, rows: await loadOverview(work, caseId) };
      });
  return {
    madeOf: (caseId) => madeOf(db, caseId),
    currentFingerprint: (caseId) => currentFingerprint(db, caseId, foldVersion),
    held: (caseId) => held(db, caseId),
    heldPassages: (caseId, documents) => heldPassages(db, caseId, documents),
    save: (caseId, changes, made) => db.transaction().execute((work) => save(work, { caseId, changes, foldVersion, ...made })),
    settle: (caseId, fingerprint) =>
      db.transaction().execute(async (work) => {
        const isCurrent = isMadeOf(caseId, fingerprint, foldVersion);
        await work
          .updateTable('documents')
          .set({ state: 'in-overview' })
          .where('case_id', '=', caseId)
          .where('state', '=', 'classified')
          .where(isCurrent)
          .execute();
        await showReadings(work, caseId, isCurrent);
      }),
    find: async (caseId) => {
      const known = await standing(caseId);
      return known === null ? null : overviewFromRows(known.rows);
    },
    compared: async (caseId) => {
      const known = await standing(caseId);
      return known === null ? [] : comparedFromRows(known.rows);
    },
    documents: async (caseId, among) => listedFromRows(await documentRows(db, caseId, among)),
    comparedDocument: (caseId, sha256) => comparedDocument(db, caseId, sha256),
    snapshot: async (caseId) => {
      const known = await standing(caseId);
      return known === null ? null : { made: known.made, overview: overviewFromRows(known.rows), compared: comparedFromRows(known.rows) };
    },
    stale: () => staleCases(db, foldVersion),
  };
}

async function comparedDocument(db: Kysely<Tables>, caseId: CaseId, sha256: Sha256): Promise<ComparedDocument | null> {
  const row = await db
    .selectFrom('overview_documents')
    .select('compared')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (row === undefined) return null;
  const passages = await db
    .selectFrom('overview_passages')
    .select('passage')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .orderBy('ordinal')
    .execute();
  return { ...row.compared, passages: passages.map(({ passage }) => passage) };
}

async function madeOf(db: Kysely<Tables>, caseId: CaseId): Promise<MadeOf> {
  const row = await db.selectFrom('overviews').select(['version', 'fingerprint']).where('case_id', '=', caseId).executeTakeFirst();
  return row ?? neverMade;
}

async function held(db: Kysely<Tables>, caseId: CaseId): Promise<ReadonlyMap<Sha256, string>> {
  const rows = await db.selectFrom('overview_documents').select(['sha256', 'digest']).where('case_id', '=', caseId).execute();
  return new Map(rows.map(({ sha256, digest }) => [sha256, digest]));
}

interface Saving {
  readonly caseId: CaseId;
  readonly changes: OverviewChanges;
  readonly replaces: number;
  readonly fingerprint: string;
  readonly arrived: readonly Sha256[];
  readonly matches: readonly OrderMatch[];
  readonly facts: CaseFacts;
  readonly foldVersion: string;
}

async function save(
  work: Transaction<Tables>,
  { caseId, changes, replaces, fingerprint, arrived, matches, facts, foldVersion }: Saving,
): Promise<void> {
  const made = { version: replaces + 1, fingerprint, fold_version: foldVersion };
  // the row lock makes a second writer wait here; then it finds another version and leaves
  const written =
    replaces === 0
      ? (
          await work
            .insertInto('overviews')
            .values({ case_id: caseId, ...made })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (await work.updateTable('overviews').set(made).where('case_id', '=', caseId).where('version', '=', replaces).executeTakeFirst())
          .numUpdatedRows;
  if (written !== 1n) throw new Failure('overview.changed-meanwhile', { replaces });
  await saveChanges(work, caseId, changes);
  await saveMatches(work, caseId, matches);
  await saveCaseFacts(work, caseId, facts);
  await work
    .updateTable('documents')
    .set({ state: 'in-overview' })
    .where('case_id', '=', caseId)
    .where('state', '=', 'classified')
    .where('sha256', '=', sql<never>`any(${arrived}::text[])`)
    .execute();
  await showReadings(work, caseId, isMadeOf(caseId, fingerprint, foldVersion));
}
