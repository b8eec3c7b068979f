import { readdir, readFile } from 'node:fs/promises';

/** Whose time it is. The bench's own is that of the senders. */
const classes = ['web', 'workers', 'children', 'postgres', 'redis', 'bench'] as const;

type Class = (typeof classes)[number];

/** Milliseconds of processor time, children that have ended among them. */
export type ProcessorTime = Readonly<Record<Class, number>>;

/** Linux counts in these, whatever the machine. */
const MILLISECONDS_PER_TICK = 10;

/** What everything that descends from this process, and the server of that id, has used until now. Linux alone. */
export async function processorTime(postgres: number): Promise<ProcessorTime> {
  const processes = await runningProcesses();
  const byPid = new Map(processes.map((each) => [each.pid, each]));
  const used = { web: 0, workers: 0, children: 0, postgres: 0, redis: 0, bench: 0 };
  for (const each of processes) {
    const whose = classOf(each, byPid, postgres);
    if (whose === null) continue;
    used[whose] += each.own;
    used[whose === 'workers' ? 'children' : whose] += each.ended; // the only ones that come and go: readers and the database's
  }
  return used;
}

/** `processor per paper: web 12 ms, workers 60 ms`, of what was used between. */
export function sayProcessorTime(before: ProcessorTime, after: ProcessorTime, papers: number): string {
  const each = classes.map((name) => ({ name, used: (after[name] - before[name]) / papers }));
  const sum = each.reduce((total, { used }) => total + used, 0);
  return `processor per paper: ${each.map(({ name, used }) => `${name} ${used.toFixed(1)} ms`).join(', ')}; together ${sum.toFixed(1)} ms`;
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** Milliseconds. */
  readonly own: number;
  /** Of children that it has waited for. */
  readonly ended: number;
}

function classOf(each: Running, byPid: ReadonlyMap<number, Running>, postgres: number): Class | null {
  if (each.pid === process.pid) return 'bench';
  if (each.pid === postgres || each.parent === postgres) return 'postgres';
  const parent = byPid.get(each.parent);
  if (parent?.parent === process.pid && parent.command.includes('workers/main.ts')) return 'children';
  if (parent?.pid !== process.pid) return null;
  if (each.command.includes('api/main.ts')) return 'web';
  if (each.command.includes('workers/main.ts')) return 'workers';
  return each.command.startsWith('redis-server') ? 'redis' : null;
}

async function runningProcesses(): Promise<readonly Running[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  return (await Promise.all(pids.map((pid) => readProcess(pid).catch(() => [])))).flat(); // one that ended meanwhile is none
}

async function readProcess(pid: string): Promise<readonly Running[]> {
  const [stat, command] = [await readFile(`/proc/${pid}/stat`, 'utf8'), await readFile(`/proc/${pid}/cmdline`, 'utf8')];
  // Behind the program's name, which may hold anything: state, parent, and as the 12th to 15th own time and that of ended children.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const sum = (from: number): number => ((fields[from] ?? 0) + (fields[from + 1] ?? 0)) * MILLISECONDS_PER_TICK;
  return [{ pid: Number(pid), parent: fields[1] ?? 0, command, own: sum(11), ended: sum(13) }];
}
