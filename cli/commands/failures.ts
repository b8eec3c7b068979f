import type { Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';

/** `sagsblik failures [--code CODE] [--case ID] [--list]`: what was given up, why, since when, and how many. */
export function addFailuresCommand(program: Command): void {
  program
    .command('failures')
    .description('Vis det, der er opgivet: fejlkode, grund, hvor mange og siden hvornår')
    .option('--case <id>', 'kun denne sag')
    .option('--code <kode>', 'kun denne fejlkode, f.eks. document.timed-out')
    .option('--list', 'også hvert dokument, med sagens id og begyndelsen af dokumentets SHA-256')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (options: { case?: string; code?: string; list?: boolean; json?: boolean }) => {
      const { documentTold, failuresTold } = await import('../system/failures-told.ts');
      const { withOperations } = await import('../system/with-operations.ts');
      const choice = { code: options.code, caseId: options.case as CaseId | undefined }; // whatever was typed: an unknown case has none
      await withOperations(async ({ records, operations }) => {
        const documents = await records.failures.groups(choice);
        const all = choice.caseId === undefined ? await operations.givenUp() : [];
        const jobs = all.filter(({ code }) => choice.code === undefined || code === choice.code);
        const listed = options.list ? await records.failures.chosen(choice) : [];
        if (options.json) {
          process.stdout.write(`${JSON.stringify({ documents, jobs, ...(options.list ? { listed } : {}) })}\n`);
          return;
        }
        for (const line of [...failuresTold({ documents, jobs }), ...listed.map(documentTold)]) process.stdout.write(`${line}\n`);
      });
    });
}
