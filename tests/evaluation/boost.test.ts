import { expect, test } from 'vitest';
import { binned, tableOf } from '../../evaluation/compare/bins.ts';
import { boost, type Lesson } from '../../evaluation/compare/boost.ts';
import { createBoostPool } from '../../evaluation/compare/boost-pool.ts';
import { scoreOf } from '../../pipeline/compare/trees.ts';

/** The second number decides; the first is noise. */
const rows = Array.from({ length: 400 }, (_, at) => [(at * 37) % 11, (at * 53) % 100]);
const labels = Uint8Array.from(rows, ([, second = 0]) => Number(second > 60));
const options = { rounds: 20, columns: 1 };
const lesson = (of: (at: number) => boolean): Lesson => ({
  rows: Int32Array.from(rows.keys()).filter(of),
  labels,
  weights: new Float64Array(rows.length).fill(1),
});

test('trees find the number that decides', () => {
  const data = binned(tableOf(rows), () => true);
  const trees = boost(
    data,
    lesson(() => true),
    options,
  );
  const wrong = rows.filter((row, at) => scoreOf(trees, row) > 0 !== (labels[at] === 1));
  expect(wrong).toEqual([]);
});

test('rows that are left out teach nothing', () => {
  const data = binned(tableOf(rows), (at) => at < 200);
  const without = boost(
    data,
    lesson((at) => at < 200),
    options,
  );
  const others = rows.map((row, at) => (at < 200 ? row : [0, 0]));
  const otherData = binned(tableOf(others), (at) => at < 200);
  expect(
    boost(
      otherData,
      lesson((at) => at < 200),
      options,
    ),
  ).toEqual(without);
});

test('trees grown on several cores are those grown on one', async () => {
  const data = binned(tableOf(rows), () => true);
  const pool = createBoostPool();
  const lessons = [lesson(() => true), lesson((at) => at % 2 === 0), lesson((at) => at % 3 > 0)];
  const grown = await Promise.all(lessons.map(async (one) => pool.boost({ data, lesson: one, options })));
  await pool.close();
  expect(grown).toEqual(lessons.map((one) => boost(data, one, options)));
});
