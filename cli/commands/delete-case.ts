import type { Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';

/** `sagsblik delete-case ID`: for good, with every document, key and row. */
export function addDeleteCaseCommand(program: Command): void {
  program
    .command('delete-case')
    .description('Slet en lukket sag for altid, med dokumenter, nøgler og alt, hvad der er skrevet om den')
    .argument('<id>', 'sagens id')
    .action(async (id: string) => {
      const { auditCommand } = await import('../system/audit-command.ts');
      const { withServices } = await import('../system/with-services.ts');
      const { asFailure, Failure } = await import('../../domain/failure.ts');
      const { deleteCase } = await import('../../storage/retention/delete-case.ts');
      await withServices(async ({ records, objects }) => {
        const caseId = id as CaseId; // whatever was typed; looked up on the next line
        const told = { action: 'case.delete', what: 'delete-case', caseId } as const;
        try {
          if ((await records.retention.facts(caseId)).closedOn === null) throw new Failure('case.open');
          await auditCommand(records, told);
          await deleteCase(caseId, new Date(), { records, objects });
        } catch (thrown) {
          await auditCommand(records, { ...told, refused: asFailure(thrown).code });
          throw thrown;
        }
        process.stdout.write('Sagen er slettet. Sikkerhedskopier af databasen rummer den, til de selv er slettet.\n');
      });
    });
}
