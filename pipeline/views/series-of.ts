import type { Fact } from '../../domain/passage.ts';
import type { Series, SeriesPoint, ViewedPassage } from '../../domain/views.ts';
import { oldestFirst, type ViewedCase } from './standings.ts';

type Figure = Extract<Fact, { readonly type: 'hours_per_week' | 'attendance_pct' | 'score' }>;

const meanings = ['effective', 'offered', 'target', 'limit'] as const;
const order = ['hours', 'attendance', 'score'] as const;

/**
 * Hours, attendance and scores over time, each figure with its passage. A figure is shown as it stands in the case: replaced and disputed ones too.
 * Nothing is averaged and no trend is drawn.
 */
export function seriesOf({ passages }: ViewedCase): readonly Series[] {
  const series = new Map<string, { -readonly [K in keyof Series]: Series[K] } & { points: SeriesPoint[] }>();
  for (const view of passages) {
    for (const fact of view.passage.facts) {
      if (fact.type !== 'hours_per_week' && fact.type !== 'attendance_pct' && fact.type !== 'score') continue;
      const point = pointOf(fact, view);
      if (point === null) continue;
      const frame = frameOf(fact);
      const key = JSON.stringify([frame.kind, frame.name?.toLowerCase(), frame.scale]);
      const known = series.get(key) ?? { ...frame, points: [] };
      known.points.push(point);
      series.set(key, known);
    }
  }
  return [...series.values()]
    .map((one) => ({ ...one, points: one.points.toSorted(oldestFirst) }))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || byName(a, b));
}

function byName(a: Series, b: Series): number {
  return (a.name ?? '').localeCompare(b.name ?? '', 'da', { sensitivity: 'base' }) || (a.scale ?? 0) - (b.scale ?? 0);
}

function frameOf(fact: Figure): Omit<Series, 'points'> {
  switch (fact.type) {
    case 'hours_per_week':
      return { kind: 'hours', name: null, scale: null };
    case 'attendance_pct':
      return { kind: 'attendance', name: null, scale: 100 };
    case 'score':
      return { kind: 'score', name: fact.name, scale: fact.scale ?? null };
  }
}

/** Null where the fact holds no figure. */
function pointOf(fact: Figure, view: ViewedPassage): SeriesPoint | null {
  const min = fact.min ?? fact.value ?? fact.max;
  const max = fact.max ?? fact.value ?? fact.min;
  return min === undefined || max === undefined ? null : { ...view, min, max, meaning: meaningOf(fact, view) };
}

/** What is planned is no figure of what is: it is told apart in the plot and in the table. */
function meaningOf(fact: Figure, { passage }: ViewedPassage): SeriesPoint['meaning'] {
  const said = passage.details.find(({ type }) => type === 'hours_meaning')?.value;
  const known = fact.type === 'hours_per_week' ? meanings.find((meaning) => meaning === said) : undefined;
  return known ?? (passage.nature === 'plan' ? 'plan' : null);
}
