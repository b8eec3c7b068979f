import type { Command } from 'commander';
import { addRenewalOptions, renewChosen, type RenewalOptions } from '../system/renewal-options.ts';

/** Loaded when it is asked for: the other commands do without. */
const older = async () => ({ otherThan: (await import('../../pipeline/classify/index.ts')).classifyVersion });

/** `sagsblik reclassify`: classifies documents again in the background; their old labels stand until the new ones are there. */
export function addReclassifyCommand(program: Command): void {
  const command = program
    .command('reclassify')
    .description('Klassificér dokumenter igen i baggrunden; det gamle resultat står, til det nye er der');
  addRenewalOptions(command, 'kun dem, en anden udgave har klassificeret').action(async (options: RenewalOptions) => {
    await renewChosen(options, command, { step: 'classify', older, done: 'klassificeret' });
  });
}
