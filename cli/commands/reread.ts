import type { Command } from 'commander';
import { parseDay } from '../parse-day.ts';
import { addRenewalOptions, renewChosen, type RenewalOptions } from '../system/renewal-options.ts';

/** Loaded when it is asked for: the other commands do without. */
const older = async () => ({ otherParsers: await (await import('../../parsers/current-parsers.ts')).currentParsers() });

/** `sagsblik reread`: reads documents again from the stored files in the background; the old reading stands until the new one is there. */
export function addRereadCommand(program: Command): void {
  const command = program
    .command('reread')
    .description('Læs dokumenter igen fra de gemte filer i baggrunden; den gamle læsning står, til den nye er der')
    .option('--since <dag>', 'det samme som --from', parseDay)
    .option('--unscanned', 'kun dem, der ikke er scannet for virus');
  addRenewalOptions(command, 'kun dem, en anden udgave har læst').action(
    async ({ since, ...options }: RenewalOptions & { readonly since?: string }) => {
      const chosen = since === undefined ? options : { from: since, ...options };
      await renewChosen(chosen, command, { step: 'parse', older, done: 'læst' });
    },
  );
}
