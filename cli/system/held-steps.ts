import { Argument } from 'commander';
import { stepNames, type StepName } from '../../queues/steps.ts';
import type { Services } from '../../runtime/services.ts';

/** The argument of commands that hold and let go: one step, or all of them. */
export const stepArgument = (): Argument => new Argument('[trin]', 'trinnet, f.eks. ocr; uden det alle trin').choices(stepNames);

/** The steps that are meant where none may be named. */
export const chosenSteps = (step: StepName | undefined): readonly StepName[] => (step === undefined ? stepNames : [step]);

/** `Alle trin`, or `Trinnet ocr`. */
export const sayStep = (step: StepName | undefined): string => (step === undefined ? 'Alle trin' : `Trinnet ${step}`);

/** Who held the queue, and let it go on, stands in the audit trail. */
export async function noteOperation(records: Services['records'], what: string): Promise<void> {
  const { auditCommand } = await import('./audit-command.ts');
  await auditCommand(records, { action: 'queue.operate', what });
}
