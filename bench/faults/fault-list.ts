import type { Blow } from './blows/blow.ts';
import { fillDisk } from './blows/fill-disk.ts';
import { freezeWorkers } from './blows/freeze.ts';
import { halveObjects } from './blows/half-objects.ts';
import { killAtRandom, killReaders } from './blows/kill.ts';
import { misbehave, restart } from './blows/servers.ts';
import { skewClocks } from './blows/skew-clocks.ts';
import { silence, splitWorker } from './blows/split.ts';
import type { PartName } from './open-system.ts';

export interface Fault {
  readonly name: string;
  readonly what: string;
  readonly blow: Blow;
  /** How often each paper is sent at once; once where it is left out. */
  readonly copies?: number;
  /** Skipped where this server has no disk that can be filled. */
  readonly disk?: PartName;
  /** Left out where the database carries the queue. */
  readonly needs?: 'redis';
}

const nothing: Blow = async () => 0;
/** Between a header and a page of a scan. */
const somewhere = (): number => 100 + Math.floor(Math.random() * 40_000);

/** THE LIST, in the order in which they run. */
export const faultList: readonly Fault[] = [
  { name: 'poison', what: 'papers that are locked, broken off or made to harm among the others, and nothing else', blow: nothing },
  { name: 'duplicates', what: 'every paper is sent four times at once to two webs under one key', blow: nothing, copies: 4 },
  { name: 'readers-killed', what: 'every child that reads a document is killed as soon as it is seen, for ten seconds', blow: killReaders },
  { name: 'frozen-workers', what: 'half of the workers stand still for 20 to 30 seconds and go on', blow: freezeWorkers },
  {
    name: 'redis-stopped',
    what: 'Redis crashes and is away for eight seconds',
    blow: restart('redis', { stop: 'crash', awayMilliseconds: 8_000 }),
    needs: 'redis',
  },
  { name: 'redis-restarted', what: 'Redis is restarted', blow: restart('redis', { awayMilliseconds: 0 }), needs: 'redis' },
  {
    name: 'redis-empty',
    what: 'Redis crashes and comes back empty',
    blow: restart('redis', { stop: 'crash', start: 'empty', awayMilliseconds: 1_000 }),
    needs: 'redis',
  },
  { name: 'postgres-restarted', what: 'Postgres is restarted', blow: restart('postgres', { awayMilliseconds: 0 }) },
  {
    name: 'postgres-crashed',
    what: 'Postgres crashes and is away for eight seconds',
    blow: restart('postgres', { stop: 'crash', awayMilliseconds: 8_000 }),
  },
  {
    name: 'postgres-refuses',
    what: 'connections to Postgres are cut and refused for eight seconds',
    blow: misbehave('postgres', { kind: 'refuse' }, 8_000),
  },
  {
    name: 'store-refuses',
    what: 'connections to the object store are cut and refused for 15 seconds',
    blow: misbehave('store', { kind: 'refuse' }, 15_000),
  },
  {
    name: 'store-slow',
    what: 'each piece to and from the object store takes 700 ms, for ten seconds',
    blow: misbehave('store', { kind: 'slow', milliseconds: 700 }, 10_000),
  },
  {
    name: 'store-cut',
    what: 'each connection to the object store breaks off within an answer, for ten seconds',
    blow: misbehave('store', { kind: 'cut', afterBytes: somewhere }, 10_000),
  },
  {
    name: 'store-half',
    what: 'the object store gives half of every fourth object as the whole of it, for two seconds each',
    blow: halveObjects,
  },
  { name: 'disk-full-store', what: 'the disk of the object store is full for eight seconds', blow: fillDisk('store'), disk: 'store' },
  { name: 'disk-full-redis', what: 'the disk of Redis is full for eight seconds', blow: fillDisk('redis'), disk: 'redis', needs: 'redis' },
  { name: 'disk-full-postgres', what: 'the disk of Postgres is full for eight seconds', blow: fillDisk('postgres'), disk: 'postgres' },
  { name: 'split-worker', what: 'a worker hears nothing of anybody for half a minute, and then of everything at once', blow: splitWorker },
  { name: 'split-postgres', what: 'nobody hears of Postgres for half a minute, and no connection ends', blow: silence('postgres') },
  { name: 'split-redis', what: 'nobody hears of Redis for half a minute, and no connection ends', blow: silence('redis'), needs: 'redis' },
  { name: 'split-store', what: 'nobody hears of the object store for half a minute, and no connection ends', blow: silence('store') },
  { name: 'clock-skew', what: 'a worker two hours ahead and one two hours behind work side by side', blow: skewClocks },
  { name: 'kill', what: '`kill -9` of readers (50 %), workers (35 %) and webs (15 %) at random moments', blow: killAtRandom },
];
