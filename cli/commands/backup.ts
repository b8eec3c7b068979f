import { Option, type Command } from 'commander';
import { readCount } from '../system/read-count.ts';

/** Older rows, and keys that were lost without a deletion. */
const KEEP_DAYS = 35;

/** `sagsblik backup FOLDER`: rows and objects of the system, running or resting, into a folder of backups. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('Tag en sikkerhedskopi af rækker og dokumenter ned i en mappe; nøglerne ENCRYPTION_KEYS og AUDIT_KEY er ikke med')
    .argument('<mappe>', 'mappen med sikkerhedskopier; den samme hver gang')
    .addOption(new Option('--keep-days <dage>', 'så længe gemmes ældre kopier af rækkerne').argParser(readCount).default(KEEP_DAYS))
    .action(async (root: string, { keepDays }: { keepDays: number }) => {
      const { runBackup } = await import('../system/run-backup.ts');
      await runBackup(root, keepDays);
    });
}
