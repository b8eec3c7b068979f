import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuseHalfProduction } from './refuse-half-production.ts';

/** Runs one process of the system in the foreground, where its settings are fit for it: passes signals on and ends with its exit status. */
export async function runEntry(entry: string, args: readonly string[]): Promise<void> {
  if (refuseHalfProduction(process.env)) return;
  const file = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, SAGSBLIK_CHILD: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGTERM'));
  process.once('disconnect', () => child.kill('SIGTERM')); // whoever started us is gone
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  if (process.connected) process.disconnect?.();
}
