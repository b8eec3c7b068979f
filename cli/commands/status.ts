import type { Command } from 'commander';
import { da } from '../../domain/texts/da.ts';
import type { DocumentState } from '../../storage/records/records.ts';

/** `sagsblik status`: documents by state, the jobs of each step, and what is classified again. */
export function addStatusCommand(program: Command): void {
  program
    .command('status')
    .description('Vis køen og dokumenternes tilstand i et kørende system')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (options: { json?: boolean }) => {
      const { stepNames } = await import('../../queues/steps.ts');
      const { renewalState, renewalsTold } = await import('../system/renewals-told.ts');
      const { scansTold, scanState } = await import('../system/scans-told.ts');
      const { inboxesTold, inboxState } = await import('../system/inboxes-told.ts');
      const { messagesTold } = await import('../system/outbox-told.ts');
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, queues, operations }) => {
        const documents = await records.documents.countByState();
        const jobs = await queues.counts();
        const paused = await operations.paused();
        const oldest = await operations.oldest();
        const renewals = await renewalState(records);
        const scans = await scanState(records.scans);
        const messages = await records.alertMessages.counts();
        const inboxes = await inboxState(records);
        if (options.json)
          return void process.stdout.write(`${JSON.stringify({ documents, jobs, paused, oldest, renewals, scans, messages, inboxes })}\n`);
        for (const [state, count] of Object.entries(documents)) process.stdout.write(`${da.states[state as DocumentState]}: ${count}\n`);
        for (const step of stepNames) {
          const { waiting, background, active, delayed, failed } = jobs[step];
          const behind = background === 0 ? '' : `, ${background} i baggrunden`;
          process.stdout.write(
            `${step}: ${waiting} venter, ${active} i gang, ${delayed} udsat, ${failed} opgivet${behind}${heldTold(paused.includes(step), oldest[step])}\n`,
          );
        }
        const lines = [...renewalsTold(renewals), ...scansTold(scans), messagesTold(messages), ...inboxesTold(inboxes)];
        for (const line of lines) process.stdout.write(`${line}\n`);
      });
    });
}

function heldTold(isPaused: boolean, oldest: Date | null): string {
  const minutes = oldest === null ? 0 : Math.floor((Date.now() - oldest.getTime()) / 60_000);
  return `${minutes === 0 ? '' : `, ældste har ventet ${minutes} min.`}${isPaused ? ' — HOLDES, sagsblik resume lader det gå videre' : ''}`;
}
