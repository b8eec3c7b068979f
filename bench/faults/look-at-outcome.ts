import { firstDifference } from './compare-dumps.ts';
import { dumpCase } from './dump-case.ts';
import { findLeftovers } from './leftovers.ts';
import type { FaultSystem, Looking } from './open-system.ts';
import type { PaperSet } from './open-set.ts';
import type { Expected, Outcome, Struck } from './outcome.ts';
import { retryFailed } from './retry-failed.ts';
import { whyNoSweep } from './why-no-sweep.ts';
import { SETTLE_SECONDS, untilSettled } from './until-settled.ts';

interface LookCall {
  readonly system: FaultSystem;
  readonly expected: Expected;
  /** What an operator does before it is looked at; documents may be on their way again afterwards. */
  readonly before?: () => Promise<void>;
}

/** Waits for the end of everything, tries again what failed over the fault, and compares with the undisturbed run. */
export async function lookAtOutcome({ name, blows, sets, delivered }: Struck, { system, expected, before }: LookCall): Promise<Outcome> {
  const began = performance.now();
  const looking = system.look();
  try {
    await untilSettled(looking, SETTLE_SECONDS);
    await before?.();
    const failedVisibly = await retryFailed(expected, sets, looking);
    await untilSettled(looking, SETTLE_SECONDS);
    const settleSeconds = (performance.now() - began) / 1_000;
    const leftovers = await findLeftovers(looking);
    const sweep = await whyNoSweep(looking);
    const ofCases = [...(await differencesOf(sets, expected, looking)), ...(await lostOf(delivered, looking))];
    const faults = [...ofCases, ...leftovers.faults, ...(sweep === null ? [] : [sweep])];
    const sentAgain = delivered.reduce((sum, { tries }) => sum + tries - 1, 0);
    return { name, blows, answered: delivered.length, sentAgain, failedVisibly, settleSeconds, spareKeys: leftovers.spareKeys, faults };
  } finally {
    await looking.close();
  }
}

async function differencesOf(sets: readonly PaperSet[], expected: Expected, looking: Looking): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { cases } of sets)
    for (const which of ['real', 'made'] as const) {
      const difference = firstDifference(await dumpCase(cases[which], looking), expected[which]);
      if (difference !== null) found.push(`${cases[which]} differs from the undisturbed run, ${difference}`);
    }
  return found;
}

/** Answered with an id, and neither in its case nor held out of it. */
async function lostOf(delivered: Struck['delivered'], { records }: Looking): Promise<readonly string[]> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { set, paper } of delivered) {
    const caseId = set.cases[paper.case];
    if (known.has(caseId)) continue;
    const rows = [...(await records.documents.list(caseId)), ...(await records.unfiled.heldOutOf(caseId))];
    known.set(caseId, new Set(rows.map(({ sha256 }) => sha256)));
  }
  const lost = delivered.filter(({ set, paper, sha256 }) => sha256 !== null && known.get(set.cases[paper.case])?.has(sha256) !== true);
  return lost.map(({ paper }) => `answered with an id and lost: ${paper.key}`);
}
