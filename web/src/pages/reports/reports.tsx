import { useState, type ReactElement } from 'react';

import type { ReportGrid, ReportRow } from '../../../../domain/report-grid.ts';
import { useLanguage } from '../../language/language.tsx';
import type { SourceBeside } from '../../source/use-source-beside.ts';
import { GridTable } from './grid-table.tsx';
import { ReportChoice } from './report-choice.tsx';
import { ReportsProvider } from './reports-context.ts';

interface ReportsProps {
  readonly caseId: string;
  readonly grid: ReportGrid;
  readonly source: SourceBeside;
}

/** The grid, of all senders or of one, and under it two reports of the reader's choice beside each other. */
export function Reports({ caseId, grid, source }: ReportsProps): ReactElement {
  const { words } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const series = [...new Set(grid.rows.map((row) => row.series))].toSorted((a, b) => a.localeCompare(b, 'da'));
  const rows = chosen === null ? grid.rows : grid.rows.filter((row) => row.series === chosen);
  return (
    <ReportsProvider value={{ caseId, open: source.open, opened: source.passage }}>
      <div className="reports">
        <h2>{words.reports.title}</h2>
        <p className="view__lead">{words.reports.lead}</p>
        {series.length > 1 && <SeriesChoice series={series} chosen={chosen} onChoose={setChosen} />}
        <GridTable headings={grid.headings.filter((heading) => speaksOf(rows, heading))} rows={rows} />
        <ReportChoice rows={rows} />
      </div>
    </ReportsProvider>
  );
}

const speaksOf = (rows: readonly ReportRow[], heading: string): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell.heading === heading));

interface SeriesChoiceProps {
  readonly series: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (series: string | null) => void;
}

function SeriesChoice({ series, chosen, onChoose }: SeriesChoiceProps): ReactElement {
  const { words } = useLanguage();
  // Positions stand in for names: a sender without a name is a choice too, and not the choice of all.
  return (
    <div className="reports__series">
      <label className="form-label" htmlFor="report-series">
        {words.reports.series}
      </label>
      <select
        className="form-select"
        id="report-series"
        value={chosen === null ? '' : series.indexOf(chosen)}
        onChange={(event) => onChoose(event.target.value === '' ? null : (series[Number(event.target.value)] ?? null))}
      >
        <option value="">{words.reports.allSeries}</option>
        {series.map((name, at) => (
          <option value={at} key={name}>
            {name === '' ? words.reports.unknownSender : name}
          </option>
        ))}
      </select>
    </div>
  );
}
