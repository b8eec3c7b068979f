import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { overviewAsText } from '../../pipeline/overview/index.ts';
import type { Services } from '../../runtime/services.ts';
import { archiveEntries } from '../../storage/retention/archive-entries.ts';
import { citizenEntries } from '../../storage/retention/citizen-entries.ts';
import { wholeTrail } from '../../storage/retention/whole-trail.ts';
import { zipEntries } from '../../storage/retention/zip-entries.ts';
import { auditCitizenCommand, auditCommand } from './audit-command.ts';
import { withServices } from './with-services.ts';

/** Of one case, or of every case of the citizen with this number, each in a folder of its own. Half a file is never left under the name. */
export async function writeArchive(file: string, of: { readonly caseId: CaseId } | { readonly citizen: string }): Promise<void> {
  await withServices(async ({ records, objects }: Services) => {
    const cases = 'caseId' in of ? [of.caseId] : await records.retention.casesOf(of.citizen);
    // the trail outlives the cases, and is the citizen's to see
    if ('citizen' in of && cases.length === 0 && (await wholeTrail(of.citizen, records.audit)).length === 0)
      throw new Failure('case.unknown');
    if ('citizen' in of) await auditCitizenCommand(records, { action: 'citizen.export', what: 'archive --citizen' }, of.citizen);
    else await auditCommand(records, { action: 'case.archive', what: 'archive', caseId: of.caseId });
    const deps = { records, objects, overviewAsText: (overview: Parameters<typeof overviewAsText>[0]) => overviewAsText(overview, null) };
    const entries = 'caseId' in of ? archiveEntries(of.caseId, deps) : citizenEntries({ cpr: of.citizen, cases, unit: null }, deps);
    const half = `${file}.half`;
    try {
      await pipeline(Readable.from(zipEntries(entries)), createWriteStream(half, { mode: 0o600 }));
      await rename(half, file);
    } finally {
      await rm(half, { force: true });
    }
    process.stdout.write(`${cases.length === 1 ? '1 sag' : `${cases.length} sager`} skrevet. Filen rummer personoplysninger.\n`);
  });
}
