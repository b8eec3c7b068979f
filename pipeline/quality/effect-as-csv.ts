import { csvLine } from '../../domain/csv-line.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { sides, type Quartiles } from './around.ts';
import type { Effect } from './effect-of.ts';
import { asNumber, sharePercent } from './share-percent.ts';

type Line = readonly [figure: string, before: string, after: string];

/** Figures on both sides of a day as a table: one line for each figure, one column for each side. */
export function effectAsCsv(effect: Effect, texts: Texts): string {
  const { columns } = texts.quality;
  const lines = [periodLines(effect, texts), readLines(effect, texts), shareLines(effect, texts), orderLines(effect, texts)].flat();
  return `\ufeff${csvLine([columns.figure, columns.before, columns.after])}${lines.map(csvLine).join('')}`;
}

function periodLines({ stretches: { before, after } }: Effect, { quality: { columns } }: Texts): readonly Line[] {
  return [
    [columns.from, before.from, after.from],
    [columns.to, before.to, after.to],
  ];
}

function readLines({ read }: Effect, texts: Texts): readonly Line[] {
  const { columns, readGroups } = texts.quality;
  return read.flatMap(({ group, before, after }): readonly Line[] => {
    const line = (name: string, say: (side: typeof before) => string): Line => [`${readGroups[group]}: ${name}`, say(before), say(after)];
    return [
      line(columns.papers, ({ papers }) => String(papers)),
      line(columns.read, (side) => String(side.read)),
      line(columns.undated, ({ undated }) => String(undated)),
      line(columns.unread, ({ unread }) => String(unread)),
      line(columns.withinWeek, ({ withinWeek }) => sharePercent(withinWeek, texts)),
      ...dayLines(readGroups[group], before.days, { after: after.days, texts }),
    ];
  });
}

function dayLines(
  name: string,
  before: Quartiles | null,
  { after, texts }: { readonly after: Quartiles | null; readonly texts: Texts },
): readonly Line[] {
  const { firstQuarter, median, thirdQuarter } = texts.quality.columns;
  const parts = [
    [firstQuarter, 'first'],
    [median, 'median'],
    [thirdQuarter, 'third'],
  ] as const;
  return parts.map(([column, part]) => [`${name}: ${column}`, asNumber(before?.[part] ?? null), asNumber(after?.[part] ?? null)]);
}

function shareLines({ shares }: Effect, texts: Texts): readonly Line[] {
  const { groups, checks, columns } = texts.quality;
  return shares.flatMap(({ group, check, before, after }): readonly Line[] => [
    [`${groups[group]}: ${columns.papers}, ${checks[check]}`, String(before.papers), String(after.papers)],
    [`${groups[group]}: ${columns.share}, ${checks[check]}`, sharePercent(before, texts), sharePercent(after, texts)],
  ]);
}

function orderLines({ orders }: Effect, texts: Texts): readonly Line[] {
  const { columns } = texts.quality;
  const counts = (['asked', 'answered', 'late', 'open', 'overdue'] as const).map((part): Line => [
    columns[part],
    ...(sides.map((side) => String(orders[side][part])) as [string, string]),
  ]);
  return [...counts, ...dayLines(columns.answered, orders.before.days, { after: orders.after.days, texts })];
}
