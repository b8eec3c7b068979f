import type { Command } from 'commander';
import { asFailure, Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { receiveFile } from '../system/receive-file.ts';
import { listFiles } from '../system/list-files.ts';
import { watchCase } from '../system/watch-case.ts';
import { withServices } from '../system/with-services.ts';
import { tellFailure } from '../tell-failure.ts';
import { createProgress } from '../progress.ts';

interface Options {
  readonly case: string;
  readonly received?: string;
  readonly wait?: boolean;
}

/** `sagsblik ingest PATH... --case ID`: hands files to a running system. A file that is refused is told; the others go on. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description('Læg filer og mapper på en sag i et kørende system')
    .argument('<path...>', 'filer eller mapper')
    .requiredOption('--case <id>', 'sagens id')
    .option('--received <date>', 'modtagelsesdag, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--wait', 'vent, til dokumenterne er i overblikket')
    .action(async (paths: string[], options: Options) => {
      await withServices(async (services, settings) => {
        const caseId = options.case as CaseId; // whatever was typed; looked up on the next line
        if ((await services.records.cases.find(caseId)) === null) throw new Failure('case.unknown');
        const files = await listFiles(paths);
        const progress = createProgress('Modtager filer', files.length);
        let taken = 0;
        let duplicates = 0;
        for (const [index, path] of files.entries()) {
          try {
            const { duplicate } = await receiveFile({ path, caseId, received: options.received ?? today(), maxBytes: settings.web.maxUploadBytes }, services);
            taken += 1;
            duplicates += duplicate ? 1 : 0;
          } catch (thrown) {
            process.stderr.write(`${path}: `);
            tellFailure(asFailure(thrown));
          }
          progress.update(index + 1);
        }
        progress.end();
        if (options.wait) await watchCase(services.records, caseId, () => false);
        process.stdout.write(`${taken} modtaget, heraf ${duplicates} i forvejen på sagen, ${files.length - taken} afvist\n`);
      });
    });
}

/** The day in Denmark: what is handed in at midnight in Copenhagen has come that day. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
