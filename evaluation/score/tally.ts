/** Precision, recall, F1 and how many the key holds. Nothing to find and nothing found counts as 0. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

/** Right, wrongly found and missed. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** An empty tally. */
export const newTally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

/** Adds one answer of a yes-or-no question. */
export function count(tally: Tally, expected: boolean, got: boolean): void {
  if (expected && got) tally.right++;
  else if (expected) tally.missed++;
  else if (got) tally.extra++;
}

/** @example scoreOf({ right: 3, extra: 1, missed: 1 }).f1 // 0.75 */
export function scoreOf({ right, extra, missed }: Tally): Score {
  return {
    precision: right / (right + extra || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + extra + missed || 1),
    count: right + missed,
  };
}

/** One tally per label, and which label was taken for which. */
export interface Table {
  readonly tallies: Map<string, Tally>;
  readonly confusions: Map<string, string[]>;
}

/** An empty table. */
export const newTable = (): Table => ({ tallies: new Map(), confusions: new Map() });

/** Adds one label; `got` is null where the unit was not found. `example` is kept for the list of confusions. */
export function addLabel(table: Table, expected: string, got: string | null, example = ''): void {
  const of = (label: string): Tally => {
    const tally = table.tallies.get(label) ?? newTally();
    table.tallies.set(label, tally);
    return tally;
  };
  if (expected === got) return void of(expected).right++;
  of(expected).missed++;
  if (got === null) return;
  of(got).extra++;
  const pair = `${expected} → ${got}`;
  table.confusions.set(pair, [...(table.confusions.get(pair) ?? []), example]);
}

/** Every label's score. */
export function scoresOf(table: Table): Readonly<Record<string, Score>> {
  return Object.fromEntries([...table.tallies].map(([label, tally]) => [label, scoreOf(tally)]));
}

/** The mean F1 of the labels that the key holds. */
export function macroF1(table: Table): number {
  const scores = Object.values(scoresOf(table)).filter((score) => score.count > 0);
  return scores.reduce((sum, score) => sum + score.f1, 0) / (scores.length || 1);
}

/** The share of units with the right label. */
export function accuracy(table: Table): number {
  let right = 0;
  let all = 0;
  for (const tally of table.tallies.values()) {
    right += tally.right;
    all += tally.right + tally.missed;
  }
  return right / (all || 1);
}
