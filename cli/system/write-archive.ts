import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { overviewAsText } from '../../pipeline/overview/index.ts';
import type { Services } from '../../runtime/services.ts';
import { archiveEntries, type ArchiveEntry } from '../../storage/retention/archive-entries.ts';
import { zipEntries } from '../../storage/retention/zip-entries.ts';
import { auditCommand } from './audit-command.ts';
import { withServices } from './with-services.ts';

/** Of one case, or of every case of the citizen with this number, each in a folder of its own. Half a file is never left under the name. */
export async function writeArchive(file: string, of: { readonly caseId: CaseId } | { readonly citizen: string }): Promise<void> {
  await withServices(async ({ records, objects }: Services) => {
    const cases = 'caseId' in of ? [of.caseId] : await records.retention.casesOf(of.citizen);
    if (cases.length === 0) throw new Failure('case.unknown');
    for (const caseId of cases) await auditCommand(records, { action: 'case.archive', what: 'archive', caseId });
    const deps = { records, objects, overviewAsText: (overview: Parameters<typeof overviewAsText>[0]) => overviewAsText(overview, null) };
    const half = `${file}.half`;
    try {
      await pipeline(Readable.from(zipEntries(allOf(cases, deps))), createWriteStream(half, { mode: 0o600 }));
      await rename(half, file);
    } finally {
      await rm(half, { force: true });
    }
    process.stdout.write(`${cases.length === 1 ? '1 sag' : `${cases.length} sager`} skrevet. Filen rummer personoplysninger.\n`);
  });
}

async function* allOf(cases: readonly CaseId[], deps: Parameters<typeof archiveEntries>[1]): AsyncGenerator<ArchiveEntry> {
  for (const [index, caseId] of cases.entries())
    for await (const { path, bytes } of archiveEntries(caseId, deps))
      yield { path: cases.length === 1 ? path : `sag-${index + 1}/${path}`, bytes };
}
