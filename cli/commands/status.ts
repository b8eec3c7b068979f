import type { Command } from 'commander';
import { da } from '../../domain/texts/da.ts';
import type { DocumentState } from '../../storage/records/records.ts';

/** `sagsblik status`: documents by state, and the jobs of each step. */
export function addStatusCommand(program: Command): void {
  program
    .command('status')
    .description('Vis køen og dokumenternes tilstand i et kørende system')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (options: { json?: boolean }) => {
      const { stepNames } = await import('../../queues/steps.ts');
      const { withServices } = await import('../system/with-services.ts');
      await withServices(async ({ records, queues }) => {
        const documents = await records.documents.countByState();
        const jobs = await queues.counts();
        if (options.json) return void process.stdout.write(`${JSON.stringify({ documents, jobs })}\n`);
        for (const [state, count] of Object.entries(documents)) process.stdout.write(`${da.states[state as DocumentState]}: ${count}\n`);
        for (const step of stepNames) {
          const { waiting, active, delayed, failed } = jobs[step];
          process.stdout.write(`${step}: ${waiting} venter, ${active} i gang, ${delayed} prøves igen, ${failed} opgivet\n`);
        }
      });
    });
}
