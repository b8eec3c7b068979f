import type { Command } from 'commander';

/** `sagsblik audit verify [--head HASH]`: whether the audit trail stands as it was written. */
export function addAuditCommand(program: Command): void {
  const audit = program.command('audit').description('Adgangsloggen: hvem har set og gjort hvad').helpCommand(false);
  audit
    .command('verify')
    .description('Efterregn hele loggens kæde af segl; afslutter med 1, hvis en linje er ændret, fjernet eller indsat')
    .option('--head <segl>', 'et segl, der er noteret et andet sted: står det stadig i kæden?')
    .action(async ({ head }: { head?: string }) => {
      const { withServices } = await import('../system/with-services.ts');
      await withServices(async ({ records }) => {
        const verdict = await records.audit.verify();
        const isCutOff = head !== undefined && !(await records.audit.hadHead(head));
        process.stdout.write(`${verdict.events} linjer, ${verdict.seals} segl, ${verdict.unsealed} linjer endnu ikke forseglet\n`);
        if (verdict.head !== null) process.stdout.write(`Nyeste segl: ${verdict.head}\n`);
        if (verdict.broken !== null)
          process.stderr.write(
            `Loggen er ændret efter den blev skrevet: kæden brydes fra linje ${verdict.broken}. Hold på databasen, og giv besked til den sikkerhedsansvarlige.\n`,
          );
        if (isCutOff) process.stderr.write('Det noterede segl findes ikke i kæden: loggen er skåret af eller skrevet om.\n');
        if (verdict.broken !== null || isCutOff) process.exitCode = 1;
      });
    });
}
