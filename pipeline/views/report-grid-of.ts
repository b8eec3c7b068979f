import { headingIds } from '../../domain/labels.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { ReportGrid, ReportRow } from '../../domain/report-grid.ts';
import { isReport } from '../compare/checks/report-kinds.ts';
import { dayOf, describeDocument } from '../overview/fold-overview.ts';
import type { ViewedCase } from './standings.ts';

/** The reports of suppliers, mentors and workplaces: headings across, reports down, newest first; series by series. */
export function reportGridOf({ documents }: ViewedCase): ReportGrid {
  const rows = documents.filter(({ head }) => isReport(head)).map(rowOf);
  const spoken = new Set(rows.flatMap(({ cells }) => cells.map(({ heading }) => heading)));
  return { headings: headingIds.filter((heading) => spoken.has(heading)), rows: rows.toReversed() };
}

/** Reports of one sender make a series; without a sender, reports of one sort do. */
function rowOf(document: ComparedDocument): ReportRow {
  const { head, passages } = document;
  const { flags, flagOf, counts } = describeDocument(document);
  const byHeading = Map.groupBy(
    passages.filter(({ heading, placed }) => heading !== 'formalia' && placed),
    ({ heading }) => heading,
  );
  return {
    document: head.sha256,
    title: head.title,
    series: head.organisation ?? head.author ?? '',
    day: dayOf(head),
    flags,
    flagOf,
    checks: head.checks,
    counts,
    cells: headingIds.flatMap((heading) => {
      const own = byHeading.get(heading);
      return own === undefined ? [] : [{ heading, passages: own }];
    }),
  };
}
