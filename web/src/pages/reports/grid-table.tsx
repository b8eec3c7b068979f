import type { ReactElement } from 'react';

import type { HeadingId } from '../../../../domain/labels.ts';
import type { ComparedPassage } from '../../../../domain/passage.ts';
import type { ReportRow } from '../../../../domain/report-grid.ts';
import { useLanguage } from '../../language/language.tsx';
import { CellPassage } from './cell-passage.tsx';
import { ReportHead } from './report-head.tsx';

/** Repeats of a cell shown before the rest is folded; what is new is never folded. */
const REPEATED_SHOWN = 2;

interface GridTableProps {
  readonly headings: readonly HeadingId[];
  readonly rows: readonly ReportRow[];
}

/** Headings across, reports down. It scrolls inside its own frame; on a telephone each report is a list of its headings. */
export function GridTable({ headings, rows }: GridTableProps): ReactElement {
  const { texts, words } = useLanguage();
  return (
    // A frame that scrolls has to be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="grid-frame" aria-label={words.reports.grid} tabIndex={0}>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{words.reports.report}</th>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {texts.headings[heading]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.document}>
              <th scope="row">
                <ReportHead row={row} />
              </th>
              {headings.map((heading) => (
                <Cell row={row} heading={heading} key={heading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, heading }: { readonly row: ReportRow; readonly heading: HeadingId }): ReactElement {
  const { texts, words } = useLanguage();
  const passages = row.cells.find((cell) => cell.heading === heading)?.passages ?? [];
  if (passages.length === 0) {
    return (
      <td className="grid__empty" data-title={texts.headings[heading]}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.reports.nothing}</span>
      </td>
    );
  }
  const repeated = passages.filter(({ status }) => status === 'repeated');
  const shown = passages.filter((passage) => passage.status !== 'repeated' || repeated.indexOf(passage) < REPEATED_SHOWN);
  const folded = repeated.slice(REPEATED_SHOWN);
  return (
    <td data-title={texts.headings[heading]}>
      <Passages document={row.document} passages={shown} />
      {folded.length > 0 && (
        <details className="grid__more">
          <summary>{words.reports.moreRepeated(folded.length)}</summary>
          <Passages document={row.document} passages={folded} />
        </details>
      )}
    </td>
  );
}

function Passages({ document, passages }: { readonly document: string; readonly passages: readonly ComparedPassage[] }): ReactElement {
  return (
    <ul className="plain">
      {passages.map((passage) => (
        <CellPassage document={document} passage={passage} key={passage.id} />
      ))}
    </ul>
  );
}
