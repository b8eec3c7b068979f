import { expect, onTestFinished, test } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import { openQueues } from '../../queues/index.ts';
import { caseId, openOn, sha256, take, type Connect } from './queue-support.ts';

/** Who is taken before whom. */
export function testOrder(connect: Connect): void {
  test('a job in the background waits behind every other, and is none of them', async () => {
    const { connection, queues } = await openOn(connect);
    await queues.add('parse', { caseId, sha256 }, { background: true });
    await queues.add('parse', { caseId: 'later' as CaseId, sha256 }, { background: true });
    await queues.add('parse', { caseId: 'later' as CaseId, sha256 }, { background: true });
    for (const each of ['letter', 'later'] as CaseId[]) await queues.add('parse', { caseId: each, sha256 });
    expect((await queues.counts()).parse).toMatchObject({ waiting: 2, background: 2 });
    const taken = await take(connection, 'parse', async () => {});
    await taken.begun(4);
    const order = taken.jobs.map((job) => JSON.stringify(job.data));
    expect(order).toEqual(['letter', 'later', caseId, 'later'].map((each) => JSON.stringify({ caseId: each, sha256 })));
  });

  test('a job stands behind as many of its sender as wait already, and before the rest of a longer row', async () => {
    const connection = await connect();
    const [many, one] = ['of many' as CaseId, 'of one' as CaseId];
    let waiting = 0;
    const queues = openQueues(
      connection,
      () => {},
      async (_step, payload) => ('caseId' in payload && payload.caseId === many ? waiting++ : 0),
    );
    onTestFinished(() => queues.close());
    for (let nth = 0; nth < 20; nth += 1) await queues.add('parse', { caseId: many, sha256: `${nth}`.padStart(64, '0') as Sha256 });
    await queues.add('parse', { caseId: one, sha256 });
    await queues.add('parse', { caseId: 'background' as CaseId, sha256 }, { background: true });
    expect((await queues.counts()).parse).toMatchObject({ waiting: 21, background: 1 });
    const taken = await take(connection, 'parse', async () => {});
    await taken.begun(22);
    const order = taken.jobs.map(({ data }) => (data as { caseId: CaseId }).caseId);
    expect([order.indexOf(one), order.indexOf('background' as CaseId)]).toEqual([1, 21]); // the very first of the row stood there before
  });

  test('two cases do not wait for each other', async () => {
    const { connection, queues } = await openOn(connect);
    const gate = Promise.withResolvers<void>();
    const taken = await take(connection, 'case', () => gate.promise);
    await queues.add('case', { caseId });
    await queues.add('case', { caseId: 'another' as CaseId });
    await taken.begun(2);
    gate.resolve();
    expect(taken.jobs.map((job) => job.data)).toEqual([{ caseId }, { caseId: 'another' }]);
  });
}
