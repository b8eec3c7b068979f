import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Running } from '../open-system.ts';
import type { Blow, Field } from './blow.ts';

/** Of a hundred kills so many hit a worker, and so many a child that reads a document; the rest hit a web. */
const SHARE = { worker: 35, reader: 50 };
/** Shorter, and nothing would flow: a program needs seconds to start. */
const PAUSE = { low: 200, high: 3_000 };
/** Children come and go; where none is there, the next look finds one. A busy machine takes a minute to start three programs. */
const LOOKS = 1_800;
const LOOK_MILLISECONDS = 100;
/** For ten seconds. */
const READER_LOOKS = 200;
const READER_LOOK_MILLISECONDS = 50;

const kinds = ['worker', 'reader', 'web'] as const;
type Kind = (typeof kinds)[number];

/** `kill -9` of workers, webs and parser children at random moments: one of each, then by lot. */
export const killAtRandom: Blow = async (field) => {
  const { kills, over = Infinity } = field;
  let killed = 0;
  for (; killed < kills && performance.now() < over; killed += 1) {
    await setTimeout(field.draw.between(PAUSE.low, PAUSE.high));
    await killOne(field, kinds[killed]);
  }
  return killed;
};

/** Every child that reads a document, as soon as it is seen: what a file does that kills its reader. */
export const killReaders: Blow = async (field) => {
  let killed = 0;
  for (let look = 0; look < READER_LOOKS; look += 1) {
    await setTimeout(READER_LOOK_MILLISECONDS);
    for (const pid of childrenOf(field.system.workers)) killed += kill(pid) ? 1 : 0;
  }
  return killed;
};

async function killOne({ system, draw }: Field, kind?: Kind): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const pids = pidsOf(kind ?? drawKind(draw), system);
    if (pids.length > 0 && kill(draw.pick(pids))) return;
    await setTimeout(LOOK_MILLISECONDS);
  }
  throw new Error('Nobody was there to be killed');
}

function drawKind(draw: Field['draw']): Kind {
  const share = draw.between(1, 100);
  if (share <= SHARE.worker) return 'worker';
  return share <= SHARE.worker + SHARE.reader ? 'reader' : 'web';
}

function pidsOf(kind: Kind, { workers, webs }: Field['system']): readonly number[] {
  if (kind === 'reader') return childrenOf(workers);
  return pidsAmong(kind === 'worker' ? workers : webs);
}

/** Also of those that are only starting, but of none while no other works: on a busy machine nothing would flow again. */
function pidsAmong(programs: readonly Running[]): readonly number[] {
  return programs.some(({ isReady }) => isReady) ? programs.flatMap(({ pid }) => (pid === null ? [] : [pid])) : [];
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false; // it ended by itself in between
  }
}

/** Second field after the name in brackets of /proc/<pid>/stat. */
const PARENT = 1;

function childrenOf(parents: readonly Running[]): readonly number[] {
  const pids = new Set(parents.flatMap(({ pid }) => (pid === null ? [] : [pid])));
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && pids.has(parentOf(name)))
    .map(Number);
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[PARENT]);
  } catch {
    return 0; // ended between the two looks
  }
}
