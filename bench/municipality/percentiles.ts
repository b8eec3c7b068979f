/** The value that a share of the list lies at or under; 0 of an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** `50th 1.2 s, 95th 3.4 s, 99th 5.6 s`, of milliseconds. */
export function percentilesOf(values: readonly number[]): string {
  return [50, 95, 99].map((nth) => `${nth}th ${say(percentile(values, nth / 100))}`).join(', ');
}

function say(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}
