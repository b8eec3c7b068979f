import type { Command } from 'commander';

/** `sagsblik restore FOLDER [--at STAMP]`: into an empty system alone. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('Gendan en sikkerhedskopi i et tomt system; sager, der er slettet siden, kommer ikke igen')
    .argument('<mappe>', 'mappen med sikkerhedskopier')
    .option('--at <stempel>', 'en ældre kopi af rækkerne, som den hedder under rows i mappen')
    .action(async (root: string, { at }: { at?: string }) => {
      const { runRestore } = await import('../system/run-restore.ts');
      await runRestore(root, at);
    });
}
