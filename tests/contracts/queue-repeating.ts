import { expect, onTestFinished, test, vi } from 'vitest';
import { openOn, take, type Connect } from './queue-support.ts';

/** Jobs that come again and again. */
export function testRepeating(connect: Connect): void {
  test('a repeated job comes again by itself', async () => {
    const { connection, queues } = await openOn(connect);
    const taken = await take(connection, 'housekeeping', async () => {});
    await queues.repeat('housekeeping', {}, 1);
    await taken.begun(2);
    expect(taken.jobs[1]?.data).toEqual({});
  });

  test('a repeated job that a wrong clock has put hours off comes again once somebody asks for it', async () => {
    const { connection, queues } = await openOn(connect);
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    await queues.repeat('housekeeping', {}, 1);
    vi.useRealTimers();
    await queues.repeat('housekeeping', {}, 1);
    const taken = await take(connection, 'housekeeping', async () => {});
    await taken.begun(2);
    expect(taken.jobs[1]?.data).toEqual({});
  });
}
