import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { PointEntry } from '../../domain/views.ts';
import type { Checklist } from '../checklists/checklist.ts';
import { linesUnder } from './health-of.ts';

/**
 * The points of a list, each with the lines that are its sources, in the order of its headings. A line may be a source of several points.
 *
 * @param ofCase what the case itself knows, by the id of the point
 */
export function pointsOf(list: Checklist, overview: Overview, ofCase: ReadonlyMap<string, number> = new Map()): readonly PointEntry[] {
  const dayOf = new Map(overview.documents.map(({ head }) => [head.sha256, head.documentDate ?? head.received]));
  return list.points.map(({ id, label, headings, cues }): PointEntry => {
    const lines = headings
      .flatMap((heading) => linesUnder(overview, heading))
      .filter((line) => cues === undefined || cues.test(wordsOf(line)));
    const days = lines.flatMap(({ document }) => dayOf.get(document) ?? []);
    return {
      id,
      label,
      passages: lines.map(({ passage }) => passage.id),
      newest: days.toSorted().at(-1) ?? null,
      ofCase: ofCase.get(id) ?? null,
    };
  });
}

const wordsOf = ({ passage }: OverviewLine): string => `${passage.label ?? ''} ${passage.text}`;
