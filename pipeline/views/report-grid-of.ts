import { headingIds } from '../../domain/labels.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { ReportGrid, ReportRow } from '../../domain/report-grid.ts';
import { isReport } from '../compare/checks/report-kinds.ts';
import { dayOf } from '../overview/fold-overview.ts';
import type { ViewedCase } from './standings.ts';

/** The reports of suppliers, mentors and workplaces: headings across, reports down, newest first; series by series. */
export function reportGridOf({ documents }: ViewedCase): ReportGrid {
  const rows = documents.filter(({ head }) => isReport(head)).map(rowOf);
  const spoken = new Set(rows.flatMap(({ cells }) => cells.map(({ heading }) => heading)));
  return { headings: headingIds.filter((heading) => spoken.has(heading)), rows: rows.toReversed() };
}

/** Reports of one sender make a series; without a sender, reports of one sort do. */
function rowOf({ head, passages }: ComparedDocument): ReportRow {
  const byHeading = Map.groupBy(
    passages.filter(({ heading, placed }) => heading !== 'formalia' && placed),
    ({ heading }) => heading,
  );
  return {
    document: head.sha256,
    series: head.organisation ?? head.author ?? '',
    day: dayOf(head),
    cells: headingIds.flatMap((heading) => {
      const own = byHeading.get(heading);
      return own === undefined ? [] : [{ heading, passages: own }];
    }),
  };
}
