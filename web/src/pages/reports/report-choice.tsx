import type { ReactElement } from 'react';

import type { ReportRow } from '../../../../domain/report-grid.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate, useLocation } from '../../routing/location.ts';
import { titleBesideDate } from '../../shared/title-of.ts';
import { ReportComparison } from './report-comparison.tsx';

/** Which two reports stand beside each other; the choice stands in the address. Before any choice: the two newest of one sender. */
export function ReportChoice({ rows }: { readonly rows: readonly ReportRow[] }): ReactElement | null {
  const { words } = useLanguage();
  const { parameters } = useLocation();
  const [newest, before] = newestPair(rows);
  const find = (name: string): ReportRow | undefined => rows.find(({ document }) => document === parameters.get(name));
  const [newer, older] = [find('nyere') ?? newest, find('aeldre') ?? before];
  if (newer === undefined || older === undefined) {
    return <p className="heading__note">{words.reports.oneReport}</p>;
  }
  return (
    <section className="heading" aria-labelledby="sammenlign">
      <div className="heading__head">
        <h2 className="heading__title" id="sammenlign">
          {words.reports.compare}
        </h2>
      </div>
      <div className="reports__pair">
        <Choice id="aeldre" label={words.reports.older} rows={rows} chosen={older} />
        <Choice id="nyere" label={words.reports.newer} rows={rows} chosen={newer} />
      </div>
      <ReportComparison older={older} newer={newer} key={`${older.document} ${newer.document}`} />
    </section>
  );
}

/** Rows come newest first. */
function newestPair(rows: readonly ReportRow[]): readonly [ReportRow | undefined, ReportRow | undefined] {
  const newest = rows.find((row) => rows.filter(({ series }) => series === row.series).length > 1) ?? rows[0];
  const before = rows.find((row) => row !== newest && row.series === newest?.series) ?? rows.find((row) => row !== newest);
  return [newest, before];
}

interface ChoiceProps {
  readonly id: 'aeldre' | 'nyere';
  readonly label: string;
  readonly rows: readonly ReportRow[];
  readonly chosen: ReportRow;
}

function Choice({ id, label, rows, chosen }: ChoiceProps): ReactElement {
  const { day } = useLanguage();
  return (
    <div>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="form-select"
        id={id}
        value={chosen.document}
        onChange={(event) => navigate(addressWith({ [id]: event.target.value }), 'replace')}
      >
        {rows.map((row) => (
          <option value={row.document} key={row.document}>
            {day(row.day)}, {titleBesideDate(row)}
          </option>
        ))}
      </select>
    </div>
  );
}
