import type { Command } from 'commander';

/** `sagsblik administrator [--login NAME]`: lets the first administrator in, or one who has lost her password. */
export function addAdministratorCommand(program: Command): void {
  program
    .command('administrator')
    .description('Giv en administrator en adgangskode, der virker én gang; personen oprettes, hvis navnet er nyt')
    .option('--login <navn>', 'brugernavnet', 'administrator')
    .action(async ({ login }: { login: string }) => {
      const { withServices } = await import('../system/with-services.ts');
      const { auditCommand } = await import('../system/audit-command.ts');
      const { giveAdministrator } = await import('../../storage/first-administrator.ts');
      await withServices(async ({ records }) => {
        await auditCommand(records, { action: 'person.manage', what: 'administrator' });
        const given = await giveAdministrator(login, records);
        process.stderr.write('Log ind med navnet og adgangskoden; den virker én gang, og du vælger straks din egen:\n');
        process.stdout.write(`${given.login} ${given.password}\n`);
      });
    });
}
