import type { Command } from 'commander';
import type { StepName } from '../../queues/steps.ts';
import { chosenSteps, noteOperation, sayStep, stepArgument } from '../system/held-steps.ts';

/** `sagsblik resume [STEP]`. */
export function addResumeCommand(program: Command): void {
  program
    .command('resume')
    .description('Lad et trin, der holdes, gå videre')
    .addArgument(stepArgument())
    .action(async (step: StepName | undefined) => {
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, operations }) => {
        await noteOperation(records, 'resume');
        for (const each of chosenSteps(step)) await operations.resume(each);
        process.stdout.write(`${sayStep(step)} går videre.\n`);
      });
    });
}
