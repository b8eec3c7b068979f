import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createLane, type Lane } from '../runtime/sandbox/create-lane.ts';
import { warmUpFrames } from '../runtime/sandbox/warm-up.ts';
import { median, readMany } from '../tests/support/read-many.ts';

// What poison costs the files beside it: 200 documents, then the same with 10 of them poisoned. Prints the ratio of the
// others' median times; the aim is at most 1.2. Run it with `node bench/sandbox.ts` on a machine that does nothing else.

const FILES = 200;
const POISONS = ['poison-loop', 'poison-memory', 'poison-crash'];
const AT_ONCE = 2;
const ROUNDS = 3;
const folder = fileURLToPath(new URL('../tests/fixtures/sandbox', import.meta.url));
const bytes = await readFile(fileURLToPath(new URL('../tests/fixtures/docx/007-titles-in-every-dress.docx', import.meta.url)));
const clean = Array.from({ length: FILES }, () => 'brev.docx');
const poisoned = clean.map((name, index) => (index % 20 === 10 ? (POISONS[Math.floor(index / 20) % POISONS.length] ?? name) : name));

const open = (): Lane =>
  createLane({
    size: 2,
    seconds: 10,
    residentMebibytes: 512,
    jobsPerChild: 200,
    entry: `${folder}/poisoned-child.ts`,
    extraFolders: [folder],
    warmUp: warmUpFrames,
    slowSeconds: 2,
  });

async function run(names: readonly string[]): Promise<{ middle: number; failures: readonly string[] }> {
  const lane = open();
  await readMany(lane, { names: ['brev.docx', 'brev.docx'], bytes, atOnce: AT_ONCE }); // start-up apart
  const { times, failures } = await readMany(lane, { names, bytes, atOnce: AT_ONCE });
  await lane.close();
  return { middle: median(times), failures };
}

const rounds: { before: number; after: number; failures: readonly string[] }[] = [];
// By turns, so that what else the machine does falls on both; the quietest round of each counts.
for (let round = 0; round < ROUNDS; round += 1) {
  const before = await run(clean);
  const after = await run(poisoned);
  rounds.push({ before: before.middle, after: after.middle, failures: after.failures });
}
const before = Math.min(...rounds.map((round) => round.before));
const after = Math.min(...rounds.map((round) => round.after));
console.log(`${FILES} documents, none poisoned: median ${before.toFixed(1)} ms`);
console.log(
  `${FILES} documents, ${rounds[0]?.failures.length} of them poisoned: median of the others ${after.toFixed(1)} ms, failed as ${[...new Set(rounds.flatMap(({ failures }) => failures))].join(', ')}`,
);
console.log(`ratio ${(after / before).toFixed(2)} (aim: at most 1.2)`);
