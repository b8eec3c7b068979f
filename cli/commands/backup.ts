import { Argument, InvalidArgumentError, Option, type Command } from 'commander';

const folder = (help: string): Argument => new Argument('<mappe>', help);
/** Older rows, and keys that were lost without a deletion. */
const KEEP_DAYS = 35;

/** `sagsblik backup FOLDER`: rows and objects of the system, running or resting, into a folder of backups. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('Tag en sikkerhedskopi af rækker og dokumenter ned i en mappe; nøglerne ENCRYPTION_KEYS og AUDIT_KEY er ikke med')
    .addArgument(folder('mappen med sikkerhedskopier; den samme hver gang'))
    .addOption(new Option('--keep-days <dage>', 'så længe gemmes ældre kopier af rækkerne').argParser(readCount).default(KEEP_DAYS))
    .action(async (root: string, { keepDays }: { keepDays: number }) => {
      const { runBackup } = await import('../system/run-backup.ts');
      await runBackup(root, keepDays);
    });
}

/** `sagsblik restore FOLDER [--at STAMP]`: into an empty system alone. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('Gendan en sikkerhedskopi i et tomt system; sager, der er slettet siden, kommer ikke igen')
    .addArgument(folder('mappen med sikkerhedskopier'))
    .option('--at <stempel>', 'en ældre kopi af rækkerne, som den hedder under rows i mappen')
    .action(async (root: string, { at }: { at?: string }) => {
      const { runRestore } = await import('../system/run-restore.ts');
      await runRestore(root, at);
    });
}

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

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Skriv et helt tal over 0.');
  return count;
}
