/**
 * What poison costs the files beside it: 200 documents of four kinds, then the same with 10 of them poisoned. Prints the ratio of the others'
 * median times; the aim is at most 1.2. SPARES is the number of warm children kept ready (else that of the setting; 0 shows what they are
 * good for).
 *
 *   node bench/sandbox.ts [SPARES]
 */
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createLane, type Lane } from '../runtime/sandbox/create-lane.ts';
import { sandboxLimits } from '../runtime/sandbox/settings.ts';
import { warmUpFrames } from '../runtime/sandbox/warm-up.ts';
import { median, readMany, type ManyFiles, type ReadMany } from '../tests/support/read-many.ts';

const FILES = 200;
const POISONS = ['poison-loop', 'poison-memory', 'poison-crash'];
const KINDS = [
  'docx/007-titles-in-every-dress.docx',
  'pdf/001-two-columns.pdf',
  'eml/006-attachments-and-a-nested-mail.eml',
  'txt/006-windows-1252.txt',
];
const AT_ONCE = 2;
const ROUNDS = 2;
/** In which a spare is warm also on a busy machine: measured is a lane that has been at work for a while. */
const SPARE_MILLISECONDS = 5_000;
const SPARES = Number(process.argv[2] ?? sandboxLimits().spareChildren);
const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = load();
const fixture = (path: string): string => fileURLToPath(new URL(`../tests/fixtures/${path}`, import.meta.url));

type File = ManyFiles['files'][number];
const kinds = await Promise.all(KINDS.map(async (path): Promise<File> => ({ fileName: path, bytes: await readFile(fixture(path)) })));
const kindOf = (index: number): File => kinds[index % kinds.length] ?? { fileName: '', bytes: new Uint8Array() };
const clean = Array.from({ length: FILES }, (_, index) => kindOf(index));
const poisoned = clean.map((file, index): File => {
  const poison = index % 20 === 10 ? POISONS[Math.floor(index / 20) % POISONS.length] : undefined;
  return poison === undefined ? file : { ...file, fileName: poison };
});

const open = (): Lane =>
  createLane({
    size: 2,
    spares: SPARES,
    seconds: 30,
    residentMebibytes: 512,
    jobsPerChild: 200,
    entry: fixture('sandbox/poisoned-child.ts'),
    extraFolders: [fixture('sandbox')],
    warmUp: warmUpFrames,
    slowSeconds: 2,
  });

async function run(files: readonly File[]): Promise<ReadMany> {
  const lane = open();
  await readMany(lane, { files: clean.slice(0, 80), atOnce: AT_ONCE }); // start-up apart
  await setTimeout(SPARES * SPARE_MILLISECONDS);
  const read = await readMany(lane, { files, atOnce: AT_ONCE });
  await lane.close();
  return read;
}

type Measure = 'milliseconds' | 'processorMilliseconds';

const middle = ({ times }: ReadMany, kind: string, measure: Measure): number =>
  median(times.filter(({ fileName }) => fileName.includes(kind)).map((time) => time[measure]));

// By turns, so that what else the machine does falls on both; the quietest round of each counts.
const rounds: { before: ReadMany; after: ReadMany }[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push({ before: await run(clean), after: await run(poisoned) });

const quietest = (which: 'before' | 'after', kind: string, measure: Measure): number =>
  Math.min(...rounds.map((round) => middle(round[which], kind, measure)));

function row(kind: string, measure: Measure): string {
  const [before, after] = [quietest('before', kind, measure), quietest('after', kind, measure)];
  return `${before.toFixed(1)} | ${after.toFixed(1)} | ${(after / before).toFixed(2)}`;
}

const codes = new Set(rounds.flatMap(({ after }) => after.failures));
console.log(
  `${FILES} documents, then ${rounds[0]?.after.failures.length} of them poisoned (${[...codes].join(', ')}); spare children: ${SPARES}`,
);
console.log('Medians in ms: clean, beside poison, ratio; first by the clock, then of processor time, which a busy machine leaves alone');
console.log(`| kind |${' clean | poison | ratio |'.repeat(2)}\n| --- |${' --- |'.repeat(6)}`);
for (const kind of [...KINDS.map((path) => path.replace(/\/.*$/u, '/')), ''])
  console.log(`| ${kind.replace('/', '') || 'all'} | ${row(kind, 'milliseconds')} | ${row(kind, 'processorMilliseconds')} |`);
console.log(`aim: at most 1.2; load at the start ${loadBefore}, at the end ${load()}`);
