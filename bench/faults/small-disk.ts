import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a few megabytes of its own, which can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves nothing free. */
  fill(): void;
  free(): void;
  remove(): void;
}

/** Null where this user may not mount one. */
export function openSmallDisk(above: string, name: string, mebibytes: number): SmallDisk | null {
  const folder = join(above, `small-${name}`);
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=0777`, 'tmpfs', folder], { stdio: 'ignore' });
  if (mounted.status !== 0) return null;
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      for (let part = 0; ; part += 1) {
        const { bavail, bsize } = statfsSync(folder);
        if (bavail === 0 || part > 50) return;
        try {
          writeFileSync(`${ballast}-${part}`, Buffer.alloc(Math.max(1, Math.ceil(bavail / 2)) * bsize));
        } catch {
          // somebody else took the room first, which is what was wanted
        }
      }
    },
    free: () => {
      for (let part = 0; part <= 50; part += 1) rmSync(`${ballast}-${part}`, { force: true });
    },
    remove: () => void spawnSync('umount', [folder], { stdio: 'ignore' }),
  };
}
