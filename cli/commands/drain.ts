import { Option, type Command } from 'commander';
import type { StepName } from '../../queues/steps.ts';
import { chosenSteps, noteOperation, sayStep, stepArgument } from '../system/held-steps.ts';

/** `sagsblik drain [STEP]`: pauses and waits until nothing runs, e.g. before a machine is taken down. */
export function addDrainCommand(program: Command): void {
  program
    .command('drain')
    .description('Hold et trin, og vent, til det, der er i gang, er gjort færdigt')
    .addArgument(stepArgument())
    .addOption(
      new Option('--seconds <sekunder>', 'vent højst så længe; afslutter med 1, hvis noget stadig er i gang')
        .argParser(Number)
        .default(600),
    )
    .action(async (step: StepName | undefined, { seconds }: { seconds: number }) => {
      const { waitUntilIdle } = await import('../system/wait-until-idle.ts');
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, operations, queues }) => {
        await noteOperation(records, 'drain');
        for (const each of chosenSteps(step)) await operations.pause(each);
        const active = await waitUntilIdle(chosenSteps(step), { queues, seconds });
        const waiting = `sagsblik resume${step === undefined ? '' : ` ${step}`} lader køen gå videre`;
        if (active === 0) return void process.stdout.write(`${sayStep(step)} er tømt: intet er i gang, og intet tages. ${waiting}.\n`);
        process.stderr.write(`${active} job er stadig i gang. Trinnet holdes; kør kommandoen igen for at vente videre.\n`);
        process.exitCode = 1;
      });
    });
}
