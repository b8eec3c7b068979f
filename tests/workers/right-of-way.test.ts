import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createRightOfWay } from '../../workers/right-of-way.ts';

const [letter, ofThousands] = [
  { step: 'classify', turn: 0 },
  { step: 'case', turn: 900 },
] as const;

/** Work in many slices, each longer than a job may compute without a pause. */
async function slices(count: number, pause: () => Promise<void>, each: () => void): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const until = performance.now() + 6;
    while (performance.now() < until);
    each();
    await pause();
  }
}

test('a job of a long row stands still between two slices while another sender’s letter is worked on, and goes on after it', async () => {
  const { run, pause } = createRightOfWay();
  const order: string[] = [];
  const long = run(ofThousands, () => slices(8, pause, () => order.push('row')));
  await setTimeout(10);
  await run(letter, async () => {
    for (let nth = 0; nth < 5; nth += 1) await setTimeout(20);
    order.push('letter');
  });
  await long;
  expect([order.indexOf('letter') <= 3, order.length]).toEqual([true, 9]);
});

test('a job of a long row does not begin beside a letter', async () => {
  const { run } = createRightOfWay();
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = run(letter, () => gate.promise.then(() => void order.push('letter')));
  const long = run(ofThousands, async () => void order.push('row'));
  await setTimeout(30);
  gate.resolve();
  await Promise.all([first, long]);
  expect(order).toEqual(['letter', 'row']);
});

test.each([
  ['two letters', letter, letter],
  ['two jobs of long rows', ofThousands, ofThousands],
  ['a job of a long row and minutes of scanning', { step: 'ocr', turn: 0 } as const, ofThousands],
])('%s hold each other up in nothing', async (_which, first, second) => {
  const { run } = createRightOfWay();
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  const other = run(first, () => gate.promise.then(() => void order.push('first')));
  await run(second, async () => void order.push('second'));
  gate.resolve();
  await other;
  expect(order).toEqual(['second', 'first']);
});

test('a letter that takes long, and a house full of letters, hold nobody up for ever', { timeout: 10_000 }, async () => {
  const { run } = createRightOfWay();
  const over = new AbortController();
  const long = Promise.withResolvers<void>();
  const slow = run(letter, () => long.promise);
  const began: string[] = [];
  await run(ofThousands, async () => void began.push('once the slow one has had its time'));
  const crowd = async (): Promise<void> => {
    while (!over.signal.aborted) await run(letter, () => setTimeout(20));
  };
  const crowds = [crowd(), crowd()];
  await run(ofThousands, async () => void began.push('once its patience is over'));
  over.abort();
  long.resolve();
  await Promise.all([slow, ...crowds]);
  expect(began).toHaveLength(2);
});

test('a letter that fails is out of the way', async () => {
  const { run } = createRightOfWay();
  await expect(run(letter, () => Promise.reject(new Error('unreadable')))).rejects.toThrow('unreadable');
  const began = performance.now();
  await run(ofThousands, async () => {});
  expect(performance.now() - began).toBeLessThan(500);
});

test('outside a job a pause lets the others of the process go on', async () => {
  const { pause } = createRightOfWay();
  let others = 0;
  const other = setImmediate().then(() => (others += 1));
  await pause();
  expect(others).toBe(1);
  await other;
});
