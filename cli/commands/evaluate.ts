import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';

/** `sagsblik evaluate`: scores the annotated cases in a process of its own, because nothing of ours imports evaluation/. */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('Mål læsning, klassifikation og sammenligning på de annoterede sager')
    .allowUnknownOption()
    .allowExcessArguments()
    .argument('[argumenter...]', 'videregives til evaluation/evaluate.ts, fx --details')
    .action(async (args: string[]) => {
      const script = fileURLToPath(new URL('../../evaluation/evaluate.ts', import.meta.url));
      const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
      process.exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
    });
}
