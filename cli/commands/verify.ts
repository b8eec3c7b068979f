import { Option, type Command } from 'commander';
import { readCount } from '../system/read-count.ts';

/** `sagsblik verify [FOLDER]`: whether a system, or a backup of one, is whole. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Efterprøv, at alt er der og kan læses: hver rækkes fil, adgangsloggens kæde og overblikkene; eller en sikkerhedskopi')
    .argument('[mappe]', 'en mappe med sikkerhedskopier; uden den efterprøves systemet selv')
    .option('--at <stempel>', 'en ældre kopi af rækkerne')
    .addOption(new Option('--sample <antal>', 'højst så mange filer og sager, jævnt fordelt; uden den alle').argParser(readCount))
    .action(async (root: string | undefined, options: { at?: string; sample?: number }) => {
      const { runVerify, runVerifyBackup } = await import('../system/run-verify.ts');
      await (root === undefined ? runVerify(options.sample) : runVerifyBackup(root, options));
    });
}
