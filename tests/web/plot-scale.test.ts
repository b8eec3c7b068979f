import { expect, test } from 'vitest';

import { linesUpTo, margin, plotScale } from '../../web/src/pages/views/plot-scale.ts';

const frame = { width: 600, height: 260, top: null };
const figure = (day: string, value: number) => ({ day, min: value, max: value });

test.each([
  [0, [0, 0.25, 0.5, 0.75, 1]],
  [4, [0, 1, 2, 3, 4]],
  [7.5, [0, 2, 4, 6, 8]],
  [37, [0, 10, 20, 30, 40]],
  [100, [0, 25, 50, 75, 100]],
])('lines up to %s', (highest, lines) => {
  expect(linesUpTo(highest)).toEqual(lines);
});

test('every figure stands inside the frame, later ones further right, higher ones further up', () => {
  const figures = [figure('2024-01-01', 4), figure('2024-02-01', 8), figure('2025-01-01', 6)];
  const { x, y } = plotScale(figures, frame);
  const xs = figures.map(({ day }) => x(day));
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect([Math.min(...xs) > margin.left, Math.max(...xs) < frame.width - margin.right]).toEqual([true, true]);
  expect(y(0)).toBe(frame.height - margin.bottom);
  expect(y(8)).toBeLessThan(y(4));
});

test('the lowest line is 0 and a known scale is the highest, so that a small change stays small', () => {
  expect(plotScale([figure('2024-01-01', 3)], { ...frame, top: 5 }).values.at(0)).toBe(0);
  expect(plotScale([figure('2024-01-01', 80)], { ...frame, top: 100 }).values.at(-1)).toBe(100);
});

test('a single day has a place and months around it or none, and years of figures have few labels', () => {
  expect(Number.isFinite(plotScale([figure('2024-01-15', 3)], frame).x('2024-01-15'))).toBe(true);
  const months = plotScale([figure('2015-01-01', 3), figure('2025-01-01', 3)], frame).months;
  expect([months.length > 3, months.length <= 8]).toEqual([true, true]);
});
