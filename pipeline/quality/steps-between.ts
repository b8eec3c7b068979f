import type { TimeStep } from '../../domain/quality.ts';

const MONTHS: Readonly<Record<TimeStep, number>> = { month: 1, quarter: 3 };

/**
 * First days of the months or quarters that a period touches, so that one without papers is seen as empty and not left out.
 *
 * @example stepsBetween('2025-02-10', '2025-05-01', 'quarter') // ['2025-01-01', '2025-04-01']
 */
export function stepsBetween(from: string, to: string, step: TimeStep): readonly string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const first = month - 1 - ((month - 1) % MONTHS[step]);
  const steps: string[] = [];
  for (let ahead = first; ; ahead += MONTHS[step]) {
    const day = new Date(Date.UTC(year, ahead, 1)).toISOString().slice(0, 10);
    if (day > to) return steps;
    steps.push(day);
  }
}
