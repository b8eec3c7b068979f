import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ends what a run that was killed would leave: servers are no children of ours in the sense that matters. */
export interface Reaper {
  /** @param name one process per name; a later one takes its place */
  watch(name: string, pid: number): void;
  forget(name: string): void;
}

/** Waits for the end of its input, which comes with our end, however that comes. `umount` fails where nothing is mounted. */
const SCRIPT = `cat >/dev/null
for file in "$1"/*; do [ -f "$file" ] && kill -9 "$(cat "$file")" 2>/dev/null; done
sleep 1
umount "$0"/small-* 2>/dev/null
rm -rf "$0"`;

/** @param folder all that the run writes; removed at its end */
export function startReaper(folder: string): Reaper {
  const pids = join(folder, 'pids');
  mkdirSync(pids, { recursive: true });
  const shell = spawn('sh', ['-c', SCRIPT, folder, pids], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.unref();
  const { stdin } = shell;
  if (stdin !== null && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return {
    watch: (name, pid) => writeFileSync(join(pids, name), String(pid)),
    forget: (name) => rmSync(join(pids, name), { force: true }),
  };
}
