import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { openRecords } from '../../storage/records/index.ts';
import { deliver } from './deliver.ts';
import type { Draw } from './draw.ts';
import { openSet, type PaperSet } from './open-set.ts';
import { openSystem, type FaultSystem, type QueueName } from './open-system.ts';
import type { Paper, Papers } from './papers.ts';
import { lookAtOutcome } from './look-at-outcome.ts';
import type { Expected, Outcome, Struck } from './outcome.ts';

/** A fault with a system of its own: its first processes and its first tables are those of an older version. */
export const deployFault = {
  name: 'deploy',
  what: 'an older version, with fewer tables, works beside this one, ends, and what it read is read anew',
} as const;

export interface DeployRun {
  readonly papers: Papers;
  readonly expected: Expected;
  readonly draw: Draw;
  readonly workers: number;
  readonly queue: QueueName;
  /** A commit; the last one before the newest migration where it is left out. */
  readonly old: string | undefined;
}

const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** What processes run from; the sealed cases and everything else of the evaluation stay where they are. */
const CODE = ['api', 'cli', 'domain', 'outbox', 'parsers', 'pipeline', 'queues', 'runtime', 'scanner', 'storage', 'web', 'workers'];

/** Papers flow to old processes, to both, and to new ones alone. Then what the old ones made is made anew, as the operators' page says. */
export async function runDeploy({ papers, expected, draw, workers, queue, old }: DeployRun): Promise<Outcome> {
  const commit = old ?? git('log', '-1', '--format=%H^', '--', 'storage/migrations/index.ts');
  const tree = await checkOut(commit);
  const system = await openSystem({ workers: Math.ceil(workers / 2), webs: 1, queue, tree });
  try {
    const sets = await setsOfOld(tree, papers, system);
    const delivered: Struck['delivered'][number][] = [];
    const parts = thirdsOf(draw.shuffled(papers.papers.flatMap((paper) => sets.map((set) => ({ paper, set })))));
    const send = async (part: readonly { readonly paper: Paper; readonly set: PaperSet }[]): Promise<void> => {
      for (const { paper, set } of part) delivered.push({ ...(await deliver(paper, set, { webs: system.webs, draw })), set });
    };
    await send(parts[0]);
    const [oldWebs, oldWorkers] = [[...system.webs], [...system.workers]];
    const newWeb = await system.startWeb({ tree: process.cwd() });
    const newWorkers = oldWorkers.map(() => system.startWorker({ tree: process.cwd() }));
    await Promise.all([newWeb, ...newWorkers].map((each) => each.ready()));
    await send(parts[1]);
    system.webs.splice(0, oldWebs.length);
    system.workers.splice(0, oldWorkers.length);
    const ended = await Promise.all([...oldWebs, ...oldWorkers].map((each) => each.stop()));
    await send(parts[2]);
    const blows = ended.length;
    const unclean = ended.flatMap((status) => (status === 0 ? [] : [`an old process ended with ${status}`]));
    const outcome = await lookAtOutcome(
      { name: deployFault.name, blows, sets, delivered },
      { system, expected, before: () => makeAnew(system) },
    );
    return { ...outcome, faults: [...outcome.faults, ...unclean] };
  } finally {
    await system.close();
    await rm(tree, { recursive: true, force: true });
  }
}

/** As the operators' page says, when the old workers have ended. */
async function makeAnew({ env }: FaultSystem): Promise<void> {
  const run = promisify(execFile);
  for (const command of ['reread', 'reclassify']) await run(process.execPath, ['cli/bin.js', command, '--older-than-current'], { env });
}

async function checkOut(commit: string): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'sagsblik-older-'));
  const there = new Set(git('ls-tree', '--name-only', commit).split('\n'));
  const archive = execFileSync('git', ['archive', commit, 'package.json', ...CODE.filter((folder) => there.has(folder))], {
    maxBuffer: 1_000_000_000,
  });
  execFileSync('tar', ['-x', '-C', tree], { input: archive });
  const run = promisify(execFile);
  const modules = join(tree, 'node_modules'); // hard links where the file system takes them: readers may not follow a symbolic one
  await run('cp', ['-al', 'node_modules', modules]).catch(() => run('cp', ['-a', 'node_modules', modules]));
  // The page is not looked at; without this every start would build it.
  await mkdir(join(tree, 'web/dist'), { recursive: true });
  await writeFile(join(tree, 'web/dist/index.html'), '');
  return tree;
}

/** Made by the older version's own code on its own tables: this version's would not find its columns yet. */
async function setsOfOld(tree: string, papers: Papers, system: FaultSystem): Promise<readonly PaperSet[]> {
  const path = ['storage/records/index.ts', 'storage/records.ts'].map((file) => join(tree, file)).find((file) => existsSync(file));
  const older: { readonly openRecords: typeof openRecords } = await import(path ?? '');
  const records = older.openRecords({ databaseUrl: system.servers.postgres.direct });
  try {
    await records.migrate();
    return [await openSet('deploy-1', papers, records), await openSet('deploy-2', papers, records)];
  } finally {
    await records.close();
  }
}

function thirdsOf<T>(list: readonly T[]): readonly [T[], T[], T[]] {
  const third = Math.ceil(list.length / 3);
  return [list.slice(0, third), list.slice(third, 2 * third), list.slice(2 * third)];
}
