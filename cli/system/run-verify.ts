import { resolve } from 'node:path';
import { placeOfObjects } from '../../runtime/services.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { everyNth } from '../../storage/backup/every-nth.ts';
import { verifyBackup } from '../../storage/backup/verify-backup.ts';
import { verifyObjects } from '../../storage/backup/verify-objects.ts';
import { readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';
import type { Records } from '../../storage/records/records.ts';
import { createProgress } from '../progress.ts';
import { recomputeOverview } from './recompute-overview.ts';
import { withStores } from './with-stores.ts';

/** Lines of this many that are told one by one; the rest are counted. */
const MOST_TOLD = 20;

/** Whether the system is whole. Exit status 1 where it is not. */
export async function runVerify(sample: number | undefined): Promise<void> {
  await withStores(async ({ records, objects, databaseUrl }) => {
    await records.migrate();
    const bar = createProgress('Åbner filer', 0);
    const files = await verifyObjects({ databaseUrl, objects, sample, onProgress: (done, total) => bar.update(done, total) });
    bar.end();
    const audit = await records.audit.verify();
    const overviews = await verifyOverviews(records, sample);
    const unknown = files.unknown === 0 ? '' : `, ${files.unknown} som ingen række kender`;
    process.stdout.write(`filer: ${files.looked} åbnet, ${files.wrong.length} forkerte${unknown}\n`);
    process.stdout.write(
      `adgangslog: ${audit.events} linjer, ${audit.broken === null ? 'kæden holder' : `kæden brydes fra linje ${audit.broken}`}\n`,
    );
    process.stdout.write(
      `overblik: ${overviews.same} som en ny udregning, ${overviews.other.length} anderledes, ${overviews.behind} bagud for deres dokumenter\n`,
    );
    tell([
      ...files.wrong.map(({ key, why }) => `${key}: ${why}`),
      ...overviews.other.map((caseId) => `sag ${caseId}: overblikket er et andet`),
    ]);
    if (files.wrong.length + overviews.other.length > 0 || audit.broken !== null) process.exitCode = 1;
  });
}

/** Whether a backup can be restored, without restoring it. Exit status 1 where it cannot. */
export async function runVerifyBackup(root: string, { at, sample }: { readonly at?: string; readonly sample?: number }): Promise<void> {
  const keys = readEncryptionKeys(placeOfObjects(readSettings(process.env)).encryptionKeys);
  const found = await verifyBackup({ root: resolve(root), stamp: at, keys, sample });
  const forgotten = found.forgotten === 0 ? '' : `, ${found.forgotten} sager er slettet siden`;
  process.stdout.write(
    `${found.stamp}: ${found.rows} rækker i ${found.tables} tabeller, ${found.objects} filer åbnet, ${found.unreadable.length} ulæselige${forgotten}\n`,
  );
  tell(found.unreadable.map((key) => `${key}: ulæselig`));
  if (found.unreadable.length > 0) process.exitCode = 1;
}

interface OverviewsVerified {
  readonly same: number;
  readonly other: readonly string[];
  readonly behind: number;
}

/** A case whose documents are on their way is behind, which is no fault. */
async function verifyOverviews(records: Records, sample: number | undefined): Promise<OverviewsVerified> {
  const stale = new Set(await records.overviews.stale());
  const all = await records.cases.ids();
  const chosen = everyNth(all, sample);
  const bar = createProgress('Regner overblik ud', chosen.length);
  const found = { same: 0, other: [] as string[], behind: 0 };
  for (const [at, caseId] of chosen.entries()) {
    bar.update(at + 1, chosen.length);
    const standing = await records.overviews.find(caseId);
    if (standing === null || stale.has(caseId)) found.behind += stale.has(caseId) ? 1 : 0;
    else if (JSON.stringify(standing) === JSON.stringify(await recomputeOverview(caseId, records))) found.same += 1;
    else found.other.push(caseId);
  }
  bar.end();
  return found;
}

function tell(lines: readonly string[]): void {
  for (const line of lines.slice(0, MOST_TOLD)) process.stderr.write(`${line}\n`);
  if (lines.length > MOST_TOLD) process.stderr.write(`... og ${lines.length - MOST_TOLD} til\n`);
}
