import { expect, test } from 'vitest';
import type { Kept } from '../../../runtime/sandbox/child-pool.ts';
import type { Frame } from '../../../runtime/sandbox/frame.ts';
import { createSpareChildren } from '../../../runtime/sandbox/spare-children.ts';

const nothing: Frame = { head: {}, blobs: [] };

/** Children that answer when the test lets them; `asked` counts what each was asked. */
function makeBench({ isHeld = false } = {}): {
  start: () => Promise<Kept>;
  asked: number[];
  killed: number[];
  release: () => void;
  breakStart: () => void;
  end: (index: number) => void;
  isHeld: (index: number) => boolean | undefined;
} {
  const asked: number[] = [];
  const ends: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const state = { isHeld, fails: false };
  const held: boolean[] = [];
  const killed: number[] = [];
  return {
    asked,
    killed,
    start: async () => {
      if (state.fails) throw new Error('no child');
      const index = asked.push(0) - 1;
      const ended = new Promise<{ code: number | null; signal: null }>((resolve) => ends.push(() => resolve({ code: 0, signal: null })));
      const ask = async (): Promise<Frame> => {
        asked[index] = (asked[index] ?? 0) + 1;
        if (state.isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
        return nothing;
      };
      return {
        child: { pid: -1 - index, ended, ask, hold: (busy) => (held[index] = busy), kill: () => void killed.push(index) },
        key: null,
        jobs: 0,
      };
    },
    release: () => {
      state.isHeld = false;
      for (const resolve of waiting.splice(0)) resolve();
    },
    breakStart: () => {
      state.fails = true;
    },
    end: (index) => ends[index]?.(),
    isHeld: (index) => held[index],
  };
}

const warmUp = (): Frame[] => [nothing, nothing, nothing];
const longWarmUp = (): Frame[] => Array.from({ length: 8 }, () => nothing);

/** All that is under way without a clock. */
const untilQuiet = async (isDone: () => boolean): Promise<void> => expect.poll(isDone).toBe(true);

test('a spare is warm before anybody needs it', async () => {
  const bench = makeBench();
  const spares = createSpareChildren({ count: 1, warmUp, start: bench.start });
  spares.refill();
  await untilQuiet(() => bench.asked[0] === 3);
  const kept = await spares.take();
  expect(kept?.child.pid).toBe(-1);
});

test('as many spares are kept as the setting says, and no more', async () => {
  const bench = makeBench();
  const spares = createSpareChildren({ count: 2, warmUp: () => [], start: bench.start });
  spares.refill();
  await untilQuiet(() => bench.asked.length === 2);
  await new Promise(setImmediate);
  spares.refill();
  expect([await spares.take(), await spares.take(), await spares.take()].map((kept) => kept === null)).toEqual([false, false, true]);
  expect(bench.asked).toHaveLength(2);
});

test('a spare that is needed while it warms up comes when it is warm enough, not when it is done', async () => {
  const bench = makeBench({ isHeld: true });
  const spares = createSpareChildren({ count: 1, warmUp: longWarmUp, start: bench.start });
  spares.refill();
  await untilQuiet(() => bench.asked[0] === 1);
  const taken = spares.take();
  bench.release();
  await taken;
  expect(bench.asked[0]).toBe(3);
});

test('a spare that is needed while it warms up keeps the program running', async () => {
  const bench = makeBench({ isHeld: true });
  const spares = createSpareChildren({ count: 1, warmUp, start: bench.start });
  spares.refill();
  await untilQuiet(() => bench.asked[0] === 1);
  const taken = spares.take();
  bench.release();
  expect((await taken)?.child.pid).toBe(-1);
  expect(bench.asked[0]).toBe(1);
  expect(bench.isHeld(0)).toBe(true); // it keeps the program running, as every child at work
});

test('losses raise the number of spares, to twice the setting at most, and calm lowers it again', async () => {
  const bench = makeBench();
  const spares = createSpareChildren({ count: 1, warmUp: () => [], start: bench.start });
  spares.refill(true);
  spares.refill(true);
  await untilQuiet(() => bench.asked.length === 2);
  await new Promise(setImmediate);
  for (let job = 0; job < 200; job += 1) spares.refill();
  await untilQuiet(() => bench.killed.length === 1);
  expect([await spares.take(), await spares.take()].map((kept) => kept === null)).toEqual([false, true]);
  expect(bench.asked).toHaveLength(2);
});

test('without spares nothing is started', async () => {
  const bench = makeBench();
  const spares = createSpareChildren({ count: 0, warmUp, start: bench.start });
  spares.refill();
  expect(await spares.take()).toBeNull();
  expect(bench.asked).toEqual([]);
});

test('a spare that ended while it waited is not handed out', async () => {
  const bench = makeBench();
  const spares = createSpareChildren({ count: 1, warmUp: () => [], start: bench.start });
  spares.refill();
  await new Promise(setImmediate);
  bench.end(0);
  await new Promise(setImmediate);
  expect(await spares.take()).toBeNull();
});

test('where no child can be started, a job starts its own', async () => {
  const bench = makeBench();
  bench.breakStart();
  const spares = createSpareChildren({ count: 1, warmUp, start: bench.start });
  spares.refill();
  expect(await spares.take()).toBeNull();
  await spares.close();
});

test('a child that has worked is kept while there are too few spares', async () => {
  const bench = makeBench();
  const spares = createSpareChildren({ count: 1, warmUp, start: bench.start });
  const [worked, another] = [await bench.start(), await bench.start()];
  expect([spares.keep(worked), spares.keep(another)]).toEqual([true, false]);
  expect(await spares.take()).toBe(worked);
});
