import type { Command } from 'commander';
import { da } from '../../domain/texts/da.ts';

/** `sagsblik cases`: every case by id, with counts; no names, because an operator needs none. */
export function addCasesCommand(program: Command): void {
  program
    .command('cases')
    .description('Vis sagerne i et kørende system: antal dokumenter, og hvor langt de er')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (options: { json?: boolean }) => {
      const { withServices } = await import('../system/with-services.ts');
      const { auditCommand } = await import('../system/audit-command.ts');
      await withServices(async ({ records }) => {
        await auditCommand(records, { action: 'case.list', what: 'cases' });
        const ids = await records.cases.ids();
        const summaries = await records.cases.summaries(ids);
        const rows = ids.map((id) => {
          const documents = summaries.get(id)?.documents;
          const all = documents === undefined ? 0 : Object.values(documents).reduce((sum, count) => sum + count, 0);
          return {
            case: id,
            documents: all,
            inOverview: documents?.['in-overview'] ?? 0,
            failed: documents?.failed ?? 0,
            newestReceived: summaries.get(id)?.newestReceived ?? null,
          };
        });
        if (options.json) process.stdout.write(`${JSON.stringify({ cases: rows })}\n`);
        else
          for (const row of rows)
            process.stdout.write(
              `${row.case}: ${da.overview.documents(row.documents)}, ${row.inOverview} i overblikket, ${row.failed} fejlet\n`,
            );
      });
    });
}
