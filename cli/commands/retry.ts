import type { Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';
import { da } from '../../domain/texts/da.ts';
import { stateBefore, stepOfState } from '../../queues/step-of-state.ts';

/** `sagsblik retry [--case ID] [--code CODE]`: runs the step again on which documents failed for good. */
export function addRetryCommand(program: Command): void {
  program
    .command('retry')
    .description('Prøv igen med de dokumenter, der fejlede')
    .option('--case <id>', 'kun denne sag')
    .option('--code <code>', 'kun denne fejlkode, f.eks. document.timed-out')
    .action(async (options: { case?: string; code?: string }) => {
      const { withServices } = await import('../system/with-services.ts');
      await withServices(async ({ records, queues }) => {
        const failed = await records.documents.failed(options.case as CaseId | undefined); // whatever was typed: an unknown case has none
        const chosen = failed.filter((row) => options.code === undefined || row.failure?.code === options.code);
        for (const { caseId, sha256, failure } of chosen) {
          const state = stateBefore(failure?.step ?? 'parse');
          await records.documents.setState(caseId, sha256, state);
          await queues.add(stepOfState[state], { caseId, sha256 });
        }
        process.stdout.write(`${da.overview.documents(chosen.length)} prøves igen\n`);
      });
    });
}
