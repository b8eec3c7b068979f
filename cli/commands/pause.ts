import { Argument, Option, type Command } from 'commander';
import { stepNames, type StepName } from '../../queues/steps.ts';
import type { Services } from '../../runtime/services.ts';

const stepArgument = (): Argument => new Argument('[step]', 'trinnet, f.eks. ocr; uden det alle trin').choices(stepNames);

/** `sagsblik pause [STEP]`: no worker takes a further job of the step, on any machine, until `resume`. */
export function addPauseCommand(program: Command): void {
  program
    .command('pause')
    .description('Hold et trin: det, der er i gang, gøres færdigt, og ingen arbejder tager mere, før sagsblik resume')
    .addArgument(stepArgument())
    .action(async (step: StepName | undefined) => {
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, operations }) => {
        await noteCommand(records, 'pause');
        for (const each of chosen(step)) await operations.pause(each);
        process.stdout.write(`${told(step)} holdes. Uploads tages imod og venter; sagsblik resume lader køen gå videre.\n`);
      });
    });
}

/** `sagsblik resume [STEP]`. */
export function addResumeCommand(program: Command): void {
  program
    .command('resume')
    .description('Lad et trin, der holdes, gå videre')
    .addArgument(stepArgument())
    .action(async (step: StepName | undefined) => {
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, operations }) => {
        await noteCommand(records, 'resume');
        for (const each of chosen(step)) await operations.resume(each);
        process.stdout.write(`${told(step)} går videre.\n`);
      });
    });
}

/** `sagsblik drain [STEP]`: pauses and waits until nothing runs, e.g. before a machine is taken down. */
export function addDrainCommand(program: Command): void {
  program
    .command('drain')
    .description('Hold et trin, og vent, til det, der er i gang, er gjort færdigt')
    .addArgument(stepArgument())
    .addOption(
      new Option('--seconds <n>', 'vent højst så længe; afslutter med 1, hvis noget stadig er i gang').argParser(Number).default(600),
    )
    .action(async (step: StepName | undefined, { seconds }: { seconds: number }) => {
      const { waitUntilIdle } = await import('../system/wait-until-idle.ts');
      const { withOperations } = await import('../system/with-operations.ts');
      await withOperations(async ({ records, operations, queues }) => {
        await noteCommand(records, 'drain');
        for (const each of chosen(step)) await operations.pause(each);
        const active = await waitUntilIdle(chosen(step), { queues, seconds });
        const waiting = `sagsblik resume${step === undefined ? '' : ` ${step}`} lader køen gå videre`;
        if (active === 0) return void process.stdout.write(`${told(step)} er tømt: intet er i gang, og intet tages. ${waiting}.\n`);
        process.stderr.write(`${active} job er stadig i gang. Trinnet holdes; kør kommandoen igen for at vente videre.\n`);
        process.exitCode = 1;
      });
    });
}

const chosen = (step: StepName | undefined): readonly StepName[] => (step === undefined ? stepNames : [step]);
const told = (step: StepName | undefined): string => (step === undefined ? 'Alle trin' : `Trinnet ${step}`);

/** Who held the queue, and let it go on, stands in the audit trail. */
async function noteCommand(records: Services['records'], what: string): Promise<void> {
  const { auditCommand } = await import('../system/audit-command.ts');
  await auditCommand(records, { action: 'queue.operate', what });
}
