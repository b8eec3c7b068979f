import { asFailure, Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Services } from '../../runtime/services.ts';
import { auditCommand } from './audit-command.ts';
import { createProgress } from '../progress.ts';
import { tellFailure } from '../tell-failure.ts';
import { listFiles } from './list-files.ts';
import { receiveFile, type FileToReceive } from './receive-file.ts';
import { watchCase } from './watch-case.ts';
import { withServices } from './with-services.ts';

export interface IngestCall {
  readonly case: string;
  /** ISO day; today where it is left out. */
  readonly received?: string;
  /** Until every document of the case is in the overview or has failed. */
  readonly wait?: boolean;
}

interface Count {
  readonly taken: number;
  readonly duplicates: number;
}

export async function ingestFiles(paths: readonly string[], call: IngestCall): Promise<void> {
  const received = call.received ?? today();
  await withServices(async (services, settings) => {
    const caseId = call.case as CaseId; // whatever was typed; looked up on the next line
    if ((await services.records.cases.find(caseId)) === null) throw new Failure('case.unknown');
    await auditCommand(services.records, { action: 'document.upload', what: 'ingest', caseId });
    const files = await listFiles(paths);
    const { taken, duplicates } = await receiveAll(files, { caseId, received, maxBytes: settings.web.maxUploadBytes }, services);
    if (call.wait) await watchCase(services.records, caseId, () => false);
    process.stdout.write(`${taken} modtaget, heraf ${duplicates} i forvejen på sagen, ${files.length - taken} afvist\n`);
  });
}

async function receiveAll(files: readonly string[], common: Omit<FileToReceive, 'path'>, services: Services): Promise<Count> {
  const progress = createProgress('Modtager filer', files.length);
  let [taken, duplicates] = [0, 0];
  for (const [index, path] of files.entries()) {
    try {
      const { duplicate } = await receiveFile({ ...common, path }, services);
      taken += 1;
      duplicates += duplicate ? 1 : 0;
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.retry) throw failure; // the stores are away: the other files would fare no better
      await auditCommand(services.records, { action: 'document.upload', what: 'ingest', caseId: common.caseId, refused: failure.code });
      tellFailure(failure, path);
    }
    progress.update(index + 1);
  }
  progress.end();
  return { taken, duplicates };
}

/** The day in Denmark: what is handed in at midnight in Copenhagen has come that day. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
