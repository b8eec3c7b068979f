/** A figure on a day; ends of a span alike where it is one value. */
export interface Figure {
  readonly day: string;
  readonly min: number;
  readonly max: number;
}

export interface PlotScale {
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  /** Values of the horizontal lines, lowest first. */
  readonly values: readonly number[];
  /** First days of months under the plot; ISO 8601. */
  readonly months: readonly string[];
}

/** In pixels: room for the values at the left and for the months below. */
export const margin = { left: 40, right: 16, top: 16, bottom: 32 } as const;
const DAY_MILLISECONDS = 86_400_000;
const MOST_LINES = 5;
/** One label needs so many pixels. */
const LABEL_WIDTH = 72;
/** Share of the days that is added at both ends, so that no sign stands on the edge; at least a few days. */
const EDGE = 0.06;
const LEAST_EDGE_DAYS = 7;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS;

/**
 * Where days and values stand. The lowest line is always 0, so that a small change never looks like a large one.
 *
 * @param top the highest possible value; null where it is not known
 */
export function plotScale(
  figures: readonly Figure[],
  { width, height, top }: { readonly width: number; readonly height: number; readonly top: number | null },
): PlotScale {
  const days = figures.map(({ day }) => dayNumber(day));
  const edge = Math.max(LEAST_EDGE_DAYS, EDGE * (Math.max(...days) - Math.min(...days)));
  const [first, last] = [Math.min(...days) - edge, Math.max(...days) + edge];
  const values = linesUpTo(Math.max(top ?? 0, ...figures.map(({ max }) => max)));
  const highest = values.at(-1) ?? 1;
  const [wide, tall] = [width - margin.left - margin.right, height - margin.top - margin.bottom];
  return {
    x: (day) => margin.left + ((dayNumber(day) - first) / (last - first)) * wide,
    y: (value) => margin.top + (1 - value / highest) * tall,
    values,
    months: monthsBetween(first, last, Math.max(2, Math.floor(wide / LABEL_WIDTH))),
  };
}

/** @example linesUpTo(37) // [0, 10, 20, 30, 40] */
export function linesUpTo(highest: number): readonly number[] {
  const rough = Math.max(highest, 1) / (MOST_LINES - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const lines = Math.ceil(Math.max(highest, 1) / step - 1e-9);
  return Array.from({ length: lines + 1 }, (_, at) => Math.round(at * step * 1000) / 1000);
}

/** At most so many first days of months, evenly spread. */
function monthsBetween(first: number, last: number, most: number): readonly string[] {
  const start = new Date(Math.floor(first) * DAY_MILLISECONDS);
  const months: string[] = [];
  for (let ahead = 1; ; ahead += 1) {
    const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + ahead, 1));
    if (month.getTime() / DAY_MILLISECONDS > last) break;
    months.push(month.toISOString().slice(0, 10));
  }
  const step = Math.ceil(months.length / most);
  return months.filter((_, at) => at % Math.max(step, 1) === 0);
}
