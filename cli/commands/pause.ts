import type { Command } from 'commander';
import type { StepName } from '../../queues/steps.ts';
import { chosenSteps, noteOperation, sayStep, stepArgument } from '../system/held-steps.ts';

/** `sagsblik pause [STEP]`: no worker takes a further job of the step, on any machine, until `resume`. */
export function addPauseCommand(program: Command): void {
  program
    .command('pause')
    .description('Hold et trin: det, der er i gang, gøres færdigt, og ingen arbejder tager mere, før sagsblik resume')
    .addArgument(stepArgument())
    .action(async (step: StepName | undefined) => {
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, operations }) => {
        await noteOperation(records, 'pause');
        for (const each of chosenSteps(step)) await operations.pause(each);
        process.stdout.write(`${sayStep(step)} holdes. Uploads tages imod og venter; sagsblik resume lader køen gå videre.\n`);
      });
    });
}
