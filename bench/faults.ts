/**
 * What befalls a system in years, in minutes: processes killed, servers restarted, emptied, refusing, slow and full, clocks wrong, a deploy
 * in the middle, while papers flow through real webs and workers. After each fault every paper that was answered with an id must be
 * processed or visibly failed, none twice, what readers see as in the undisturbed run byte for byte, and nothing left over in rows, store
 * and queue. One line per fault, a table at the end; exit status 1 where something is not as it should be.
 *
 *   node bench/faults.ts [--kills 500] [--seed 1] [--only redis-empty,kill] [--minutes 20] [--workers 3] [--few] [--scans 3]
 *     [--queue redis|postgres] [--old COMMIT]
 *
 * The killing ends with its last kill; `--minutes` bounds it where something is in the way, and the table tells how often it struck. `--few`
 * sends a third of the real papers, `--scans` tells how many of the papers of a set are scans. `--queue postgres` lets the database carry the
 * queue, as it does where no Redis is set; the faults of Redis are left out. `--old` names the version that the deploy comes from. Needs
 * redis-server; disks that can be filled need root.
 */
import { parseArgs } from 'node:util';
import { createDraw } from './faults/draw.ts';
import { deployFault, runDeploy } from './faults/run-deploy.ts';
import { faultList, type Fault } from './faults/fault-list.ts';
import { openPapers } from './faults/papers.ts';
import { openSystem, queueNames } from './faults/open-system.ts';
import { lineOf, tableOf } from './faults/print-outcomes.ts';
import type { Outcome } from './faults/outcome.ts';
import { runFault, runUndisturbed, type FaultRun } from './faults/run-fault.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '600' },
    workers: { type: 'string', default: '3' },
    few: { type: 'boolean', default: false },
    scans: { type: 'string', default: '3' },
    queue: { type: 'string', default: 'redis' },
    old: { type: 'string' },
  },
});
const only = new Set(values.only.split(',').filter((name) => name !== ''));
const queue = queueNames.find((name) => name === values.queue);
if (queue === undefined) throw new RangeError(`Unexpected queue ${values.queue}, expected ${queueNames.join(' or ')}`);
const isAsked = ({ name, needs }: Pick<Fault, 'name'> & { readonly needs?: string }): boolean =>
  (needs === undefined || needs === queue) && (only.size === 0 || only.has(name));
const unknown = [...only].filter((name) => ![...faultList, deployFault].some((fault) => fault.name === name));
if (unknown.length > 0)
  throw new RangeError(`Unexpected fault ${unknown.join(', ')}, expected ${faultList.map(({ name }) => name).join(', ')}`);
const [seed, kills, workers] = [Number(values.seed), Number(values.kills), Number(values.workers)];
const papers = await openPapers({ few: values.few, scans: Number(values.scans) });
const draw = createDraw(seed);
console.log(
  `seed ${seed}, ${papers.papers.length} papers to a set, ${values.scans} of them scans, ${workers} workers and 2 webs, the queue on ${queue}`,
);

const outcomes: Outcome[] = [];
const system = await openSystem({ workers, webs: 2, queue, smallDisks: true });
const expected = await runUndisturbed({ system, papers, draw });
console.log('ok    undisturbed');
for (const fault of faultList.filter(isAsked)) {
  if (fault.disk !== undefined && system.disks[fault.disk] === null) {
    console.log(`      ${fault.name} left out: no small disk could be mounted here (that needs root)`);
    continue;
  }
  const over = performance.now() + Number(values.minutes) * 60_000;
  await note(fault, { system, papers, expected, draw, kills, over });
}
await system.close();
if (isAsked(deployFault)) await noteOutcome(deployFault.name, () => runDeploy({ papers, expected, draw, workers, queue, old: values.old }));

console.log(`\n${tableOf(outcomes, [...faultList, deployFault])}`);
process.exit(outcomes.every(({ faults }) => faults.length === 0) ? 0 : 1);

async function note(fault: Fault, run: FaultRun): Promise<void> {
  await noteOutcome(fault.name, () => runFault(fault, run));
}

async function noteOutcome(name: string, act: () => Promise<Outcome>): Promise<void> {
  const nothing = { blows: 0, answered: 0, sentAgain: 0, failedVisibly: 0, settleSeconds: 0, spareKeys: 0 };
  const outcome = await act().catch((thrown: unknown) => ({ name, ...nothing, faults: [String(thrown)] }));
  outcomes.push(outcome);
  console.log(lineOf(outcome));
}
