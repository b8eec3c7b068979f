import type { Command } from 'commander';

/** `sagsblik demo`: start, take in the sample case through the real queue, and print a link that signs in and opens its overview. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('Start Sagsblik med en eksempelsag, og vis et link til dens overblik')
    .action(async () => {
      const { runDemo } = await import('../system/run-demo.ts');
      await runDemo();
    });
}
