import { describe, expect, onTestFinished, test } from 'vitest';
import type { Blow } from '../../bench/faults/blows/blow.ts';
import { killAtRandom } from '../../bench/faults/blows/kill.ts';
import { misbehave, restart } from '../../bench/faults/blows/servers.ts';
import { createDraw } from '../../bench/faults/draw.ts';
import { findLeftovers } from '../../bench/faults/leftovers.ts';
import { openSystem, type FaultSystem } from '../../bench/faults/open-system.ts';
import { openPapers } from '../../bench/faults/papers.ts';
import { runFault, runUndisturbed } from '../../bench/faults/run-fault.ts';
import type { CaseId } from '../../domain/ids.ts';
import { hasRedis } from '../support/redis.ts';

const SEED = 44;
const KILLS = 5;

/** One after the other while papers flow; `node bench/faults.ts` gives each a run of its own, and hundreds of kills. Redis goes last: its locks end with it. */
const oneAfterTheOther: Blow = async (field) => {
  let blows = await killAtRandom(field);
  blows += await misbehave('store', { kind: 'cut', afterBytes: () => 2_000 }, 3_000)(field);
  blows += await restart('postgres', { stop: 'crash', awayMilliseconds: 1_000 })(field);
  blows += await restart('redis', { stop: 'crash', start: 'empty', awayMilliseconds: 1_000 })(field);
  return blows;
};

/** Whoever looks for what is left over must be able to find something. */
async function seenOfPlanted(caseId: CaseId, system: FaultSystem): Promise<readonly string[]> {
  const looking = system.look();
  try {
    await looking.objects.put('documents/planted', Buffer.from('Nobody knows me.'));
    for (const { objectKey } of (await looking.records.documents.list(caseId)).slice(0, 1)) await looking.objects.remove(objectKey);
    return (await findLeftovers(looking)).faults;
  } finally {
    await looking.close();
  }
}

describe.skipIf(!hasRedis)('faults', () => {
  test(
    'processes killed, a store that breaks off, a database that crashes and a Redis that comes back empty: no paper is lost or doubled, nothing is left over, and readers see what they would have seen',
    { timeout: 240_000 },
    async () => {
      const [papers, draw] = [await openPapers({ few: true }), createDraw(SEED)];
      const system = await openSystem({ workers: 2, webs: 2 });
      onTestFinished(() => system.close(), 90_000);
      const expected = await runUndisturbed({ system, papers, draw });
      expect(expected.made).toContain('Borgeren har ondt i knæet.'); // stands in a scan alone
      const fault = { name: 'several', what: '', blow: oneAfterTheOther, copies: 2 };
      const outcome = await runFault(fault, { system, papers, expected, draw, kills: KILLS });
      expect(outcome).toMatchObject({ faults: [], blows: KILLS + 3 });
      expect(outcome.answered).toBeGreaterThanOrEqual(2 * papers.papers.length);
      expect(await seenOfPlanted('several-1-made' as CaseId, system)).toEqual([
        expect.stringMatching(/^object that no row names: documents\/planted$/u),
        expect.stringMatching(/^object that is not there: documents\//u),
        expect.stringMatching(/^object that does not open \(object\.missing\): documents\//u),
      ]);
    },
  );
});
