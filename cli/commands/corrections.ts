import type { Command } from 'commander';
import { da } from '../../domain/texts/da.ts';

const KEEP =
  'Filen rummer borgeres tekst; navne og numre er sløret, så vidt de er kendt. Den skal blive på kommunens egne maskiner og slettes, når modellen har lært af den.';

/** `sagsblik corrections --export FILE`: what caseworkers corrected, as lines that `npm run train -- --corrections` reads. */
export function addCorrectionsCommand(program: Command): void {
  program
    .command('corrections')
    .description('Skriv sagsbehandlernes rettelser til en fil, som modellen kan lære af')
    .requiredOption('--export <fil>', 'filen, ét JSON-objekt pr. linje')
    .action(async ({ export: file }: { export: string }) => {
      const { auditCommand } = await import('../system/audit-command.ts');
      const { exportCorrections } = await import('../system/export-corrections.ts');
      const { withServices } = await import('../system/with-services.ts');
      await withServices(async ({ records, objects }) => {
        await auditCommand(records, { action: 'correction.export', what: 'corrections --export' });
        for (const caseId of await records.corrections.cases())
          await auditCommand(records, { action: 'correction.export', what: 'corrections --export', caseId });
        const rows = await exportCorrections(file, { records, objects });
        process.stdout.write(`${da.overview.pieces(rows)} med rettelser skrevet. ${KEEP}\n`);
      });
    });
}
