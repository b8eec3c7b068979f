import type { Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';
import { da } from '../../domain/texts/da.ts';

interface RetryOptions {
  readonly case?: string;
  readonly code?: string;
  readonly document?: string;
  readonly step?: string;
  readonly dryRun?: boolean;
}

/** `sagsblik retry [--case ID] [--code CODE] [--document SHA256] [--step STEP] [--dry-run]`: runs the step again that was given up. */
export function addRetryCommand(program: Command): void {
  program
    .command('retry')
    .description('Prøv igen med det, der er opgivet: et dokument, en sags, en fejlkodes eller alle')
    .option('--case <id>', 'kun denne sag')
    .option('--code <kode>', 'kun denne fejlkode, f.eks. document.timed-out')
    .option('--document <sha256>', 'kun dette dokument; de første tegn er nok')
    .option('--step <trin>', 'kun opgivne job i dette trin, f.eks. case; uden den alle trin')
    .option('--dry-run', 'tæl kun')
    .action(async (options: RetryOptions) => {
      const { retryDocuments } = await import('../../queues/retry-documents.ts');
      const { auditCommand } = await import('../system/audit-command.ts');
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, queues, operations }) => {
        const { step, code, document, dryRun = false } = options;
        const caseId = options.case as CaseId | undefined; // whatever was typed: an unknown case has none
        const isMeant = (row: { readonly step: string; readonly code: string }): boolean =>
          (step === undefined || row.step === step) && (code === undefined || row.code === code);
        const chosen = (await records.failures.chosen({ code, caseId, document })).filter(isMeant);
        const isOfJobs = caseId === undefined && document === undefined; // such a job is about no one document
        const jobs = isOfJobs ? (await operations.givenUp()).filter(isMeant) : [];
        if (!dryRun) {
          await auditCommand(records, { action: 'queue.retry', what: 'retry', caseId: caseId ?? null });
          await retryDocuments(chosen, { documents: records.documents, queues });
          for (const row of jobs) await operations.retry(row);
        }
        const count = jobs.reduce((sum, row) => sum + row.jobs, 0);
        const what = `${da.overview.documents(chosen.length)}${count === 0 ? '' : ` og ${count} job`}`;
        process.stdout.write(`${what} ${dryRun ? 'ville blive prøvet igen' : 'prøves igen'}\n`);
      });
    });
}
