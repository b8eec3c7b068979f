import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CaseId } from '../../domain/ids.ts';
import { overviewAsText } from '../../pipeline/overview/index.ts';
import { archiveEntries } from '../../storage/retention/archive-entries.ts';
import { deleteCase, sweepDeleted } from '../../storage/retention/delete-case.ts';
import { zipEntries } from '../../storage/retention/zip-entries.ts';
import { auditWorker } from '../audit-worker.ts';
import type { StepDeps } from '../step.ts';

/** Cases that go in one sweep; the next sweep takes the next ones. */
const MOST_ENDED = 20;

type EndDeps = Pick<StepDeps, 'records' | 'objects' | 'archiveFolder' | 'log'>;

/**
 * Deletes what the rules say is over, after the archive copy where the rule asks for one, and goes on with what a crash has cut off.
 * A case whose copy has nowhere to go stays, and the log says how many those are.
 */
export async function endCases(now: Date, deps: EndDeps): Promise<{ readonly ended: number; readonly withoutArchive: number }> {
  await sweepDeleted(now, deps);
  const today = now.toISOString().slice(0, 10);
  const due = await deps.records.retention.due(today, MOST_ENDED);
  let [ended, withoutArchive] = [0, 0];
  for (const { caseId, archive } of due) {
    if (archive && deps.archiveFolder === undefined) {
      withoutArchive += 1;
      continue;
    }
    await auditWorker(deps, { action: 'case.delete', what: 'retention', caseId, reason: 'retention rule' });
    if (archive && deps.archiveFolder !== undefined) await writeCopy(caseId, deps.archiveFolder, deps);
    await deleteCase(caseId, now, deps);
    ended += 1;
  }
  return { ended, withoutArchive };
}

/** Under its own name only when it is whole. */
async function writeCopy(caseId: CaseId, folder: string, { records, objects }: EndDeps): Promise<void> {
  const file = join(folder, `${encodeURIComponent(caseId)}.zip`);
  const entries = archiveEntries(caseId, { records, objects, overviewAsText: (overview) => overviewAsText(overview, null) });
  try {
    await pipeline(Readable.from(zipEntries(entries)), createWriteStream(`${file}.half`, { mode: 0o600, flush: true }));
    await rename(`${file}.half`, file);
  } finally {
    await rm(`${file}.half`, { force: true });
  }
}
