import type { Command } from 'commander';

/** `sagsblik check`: every part, how it is configured, and whether it answers. Exit status 1 where something is wrong. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Vis hver del af systemet: hvordan den er sat op, og om den svarer')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (options: { json?: boolean }) => {
      const { checkParts } = await import('../system/check-parts.ts');
      const parts = await checkParts(process.env);
      if (options.json) process.stdout.write(`${JSON.stringify({ parts })}\n`);
      else for (const { part, isWell, how } of parts) process.stdout.write(`${isWell ? '✓' : '✗'} ${part}: ${how}\n`);
      if (parts.some(({ isWell }) => !isWell)) process.exitCode = 1;
    });
}
