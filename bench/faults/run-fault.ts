import { setTimeout } from 'node:timers/promises';
import type { Draw } from './draw.ts';
import { deliver } from './deliver.ts';
import { dumpCase } from './dump-case.ts';
import type { Fault } from './fault-list.ts';
import { findLeftovers } from './leftovers.ts';
import { lookAtOutcome } from './look-at-outcome.ts';
import { openSet, type PaperSet } from './open-set.ts';
import type { FaultSystem } from './open-system.ts';
import type { Expected, Outcome, Struck } from './outcome.ts';
import type { Papers } from './papers.ts';
import { SETTLE_SECONDS, untilSettled } from './until-settled.ts';

export interface FaultRun {
  readonly system: FaultSystem;
  readonly papers: Papers;
  readonly expected: Expected;
  readonly draw: Draw;
  readonly kills: number;
  readonly over?: number;
}

const SENDERS = 3;
/** Documents on their way, above which no further set is begun. */
const MOST_WAITING = 25;
const LOOK_MILLISECONDS = 500;
/** Between two papers of one sender. */
const PACE_MILLISECONDS = 150;

/** Papers flow, set after set, while the fault strikes; then everything is looked at. */
export async function runFault(fault: Fault, run: FaultRun): Promise<Outcome> {
  const flow = { isOver: false };
  const flowing = flowSets(fault, run, flow);
  const struck = fault.blow(run).finally(() => (flow.isOver = true));
  const [blows, flowed] = await Promise.all([struck, flowing]);
  return lookAtOutcome({ name: fault.name, blows, ...flowed }, run);
}

/** What the two cases show when the papers come one after the other and nothing happens. */
export async function runUndisturbed({ system, papers, draw }: Pick<FaultRun, 'system' | 'papers' | 'draw'>): Promise<Expected> {
  const looking = system.look();
  try {
    await looking.records.migrate();
    const set = await openSet('undisturbed', papers, looking.records);
    await Promise.all([...system.webs, ...system.workers].map((each) => each.ready()));
    for (const paper of papers.papers) await deliver(paper, set, { webs: system.webs, draw });
    await untilSettled(looking, SETTLE_SECONDS);
    const { faults } = await findLeftovers(looking);
    const unread = (await looking.records.documents.failed()).flatMap(({ failure }) =>
      failure?.code === 'document.crashed' ? [failure.code] : [],
    );
    if (faults.length + unread.length > 0) throw new Error(`The undisturbed run is not clean: ${[...faults, ...unread].join('; ')}`);
    return { real: await dumpCase(set.cases.real, looking), made: await dumpCase(set.cases.made, looking) };
  } finally {
    await looking.close();
  }
}

type Flowed = Pick<Struck, 'sets' | 'delivered'>;

async function flowSets(fault: Fault, { system, papers, draw }: FaultRun, flow: { readonly isOver: boolean }): Promise<Flowed> {
  const sets: PaperSet[] = [];
  const delivered: Struck['delivered'][number][] = [];
  do {
    await untilRoom(system, flow);
    const set = await openPatiently(`${fault.name}-${sets.length + 1}`, papers, system);
    sets.push(set);
    const left = draw.shuffled(papers.papers);
    const send = async (): Promise<void> => {
      for (let paper = left.pop(); paper !== undefined; paper = left.pop()) {
        const next = paper;
        const copies = Array.from({ length: fault.copies ?? 1 }, () => deliver(next, set, { webs: system.webs, draw }));
        for (const each of await Promise.all(copies)) delivered.push({ ...each, set });
        await setTimeout(PACE_MILLISECONDS);
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, send));
  } while (!flow.isOver);
  return { sets, delivered };
}

/** A further set would be a row to wait for and show nothing more. While the rows are away nobody knows, and it waits as well. */
async function untilRoom(system: FaultSystem, flow: { readonly isOver: boolean }): Promise<void> {
  for (let isFull = true; isFull && !flow.isOver;) {
    const looking = system.look();
    const counts = await looking.records.documents.countByState().catch(() => null);
    await looking.close();
    isFull = counts === null || counts.stored + counts['needs-ocr'] + counts.parsed + counts.classified > MOST_WAITING;
    if (isFull) await setTimeout(LOOK_MILLISECONDS);
  }
}

/** A case is made by somebody; when the database is away, a moment later. */
async function openPatiently(name: string, papers: Papers, system: FaultSystem): Promise<PaperSet> {
  for (let again = 0; ; again += 1) {
    const looking = system.look();
    try {
      return await openSet(again === 0 ? name : `${name}.${again}`, papers, looking.records);
    } catch (thrown) {
      if (again > 100) throw thrown;
      await setTimeout(300);
    } finally {
      await looking.close();
    }
  }
}
