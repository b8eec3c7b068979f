import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CHANNEL } from './serve-requests.ts';
import { readablePaths } from './readable-paths.ts';

/** A started child and the pipe to it. */
export interface Launched {
  readonly process: ChildProcess;
  readonly channel: Duplex;
}

export interface LaunchOptions {
  /** The file the child runs. */
  readonly entry: string;
  readonly residentMebibytes: number;
  /** Run as the system's nobody: only root can do that. */
  readonly asNobody: boolean;
  /** Further folders of code; the tests' own entry stands outside the folders of the product. */
  readonly extraFolders?: readonly string[];
}

/** User and group `nobody` on Linux and most other systems. */
const NOBODY = 65_534;

const root = realpathSync(fileURLToPath(new URL('../..', import.meta.url))).replace(/\/$/u, '');
const codeFolders = ['domain', 'parsers', 'runtime/sandbox', 'node_modules'].map((folder) => `${root}/${folder}`);

/**
 * `setpriv` (util-linux) ends the child with its parent, also where the parent is killed while a child loops, and forbids it
 * new rights through setuid programs. Where the system has none, or a smaller one, children start without it.
 */
const BINDING = ['--no-new-privs', '--pdeathsig', 'KILL'];

let binding: Promise<readonly string[]> | null = null;

function bindingCommand(): Promise<readonly string[]> {
  binding ??= promisify(execFile)('setpriv', [...BINDING, 'true'], { timeout: 5_000 }).then(
    () => ['setpriv', ...BINDING],
    () => [],
  );
  return binding;
}

let granted: Promise<readonly string[]> | null = null;

/** Everything the code of a child may read, looked up once: no document, no setting and no log lies there. */
function grantedPaths(): Promise<readonly string[]> {
  granted ??= readablePaths(codeFolders);
  return granted;
}

/**
 * Starts a child that can read its own code and nothing else: no network, no writing, no processes, no workers, no native
 * addons, an empty environment, and the one pipe to its parent.
 */
export async function launchChild({ entry, residentMebibytes, asNobody, extraFolders = [] }: LaunchOptions): Promise<Launched> {
  const paths = [...(await grantedPaths()), `${root}/package.json`, ...(extraFolders.length > 0 ? await readablePaths(extraFolders) : [])];
  const flags = [
    '--permission',
    ...paths.map((path) => `--allow-fs-read=${path}`),
    '--no-warnings',
    `--max-old-space-size=${residentMebibytes}`,
  ];
  const line = [...(await bindingCommand()), process.execPath, ...flags, entry];
  const child = spawn(line[0] ?? process.execPath, line.slice(1), {
    env: {},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const channel = child.stdio[CHANNEL];
  if (!(channel instanceof Duplex)) throw new TypeError('Unexpected pipe to a child, expected one that is read and written');
  return { process: child, channel };
}
