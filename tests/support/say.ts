import { runNode } from './run-node.ts';

/** What a command said, once it has ended. */
export interface Said {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `sagsblik` as a person does, without a terminal. */
export async function say(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  const command = runNode('cli/bin.js', args, env);
  return { status: await command.ended, stdout: command.stdout(), stderr: command.stderr() };
}
