import type { Figure } from './score/figures.ts';
import type { Counts } from './score/score-cases.ts';
import { scoresOf, type Table } from './score/tally.ts';

const show = (value: number | null | undefined): string => (value === null || value === undefined ? '-' : value.toFixed(3)).padStart(7);

/** DESIGN.md's table, target beside figure; a figure that misses its least value is marked. */
export function figuresAsText(figures: readonly Figure[]): string {
  const head = `${'what'.padEnd(40)}   least     aim  figure   typed   scans   alone`;
  const rows = figures.map(({ what, least, aim, figure, typed, scans, alone, isLowerBetter }) => {
    const reaches = (bound: number | null): boolean | null =>
      figure === null || bound === null ? null : isLowerBetter === true ? figure <= bound : figure >= bound;
    const mark = reaches(least) === false ? (isLowerBetter === true ? ' above' : ' below') : reaches(aim) === true ? ' aim' : '';
    return `${what.padEnd(40)} ${show(least)} ${show(aim)} ${show(figure)} ${show(typed)} ${show(scans)} ${show(alone)}${mark}`;
  });
  return [head, ...rows].join('\n');
}

/** Precision, recall and F1 per label, for `--details`. */
export function detailsAsText(counts: Counts): string {
  const parts = (['heading', 'voice', 'nature', 'status', 'kind'] as const).map((name) => `-- ${name}\n${tableAsText(counts[name])}`);
  const missed = counts.missed.slice(0, 30).map((line) => `  ${line}`);
  return [...parts, `-- units not found: ${counts.missed.length}`, ...missed].join('\n');
}

function tableAsText(table: Table): string {
  return Object.entries(scoresOf(table))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([label, { precision, recall, f1, count }]) =>
        `  ${label.padEnd(24)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  n ${count}`,
    )
    .join('\n');
}

/** The most common confusions with two examples each, for `--confusions`. */
export function confusionsAsText(counts: Counts, most = 10): string {
  return (['heading', 'voice', 'nature'] as const)
    .map((name) => {
      const pairs = [...counts[name].confusions].toSorted((a, b) => b[1].length - a[1].length).slice(0, most);
      return [
        `-- ${name}: true → taken for`,
        ...pairs.map(
          ([pair, examples]) =>
            `  ${String(examples.length).padStart(3)}  ${pair}\n${examples
              .slice(0, 2)
              .map((text) => `         ${text}`)
              .join('\n')}`,
        ),
      ].join('\n');
    })
    .join('\n');
}
