import { useId, type ReactElement } from 'react';

import type { TimeStep } from '../../../../domain/quality.ts';
import type { CheckSeries, SharePoint } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { sayShare, sayStep } from './share-words.ts';
import { ShareSign } from './share-sign.tsx';
import { SharesPlot } from './shares-plot.tsx';

interface SharesSectionProps {
  readonly series: CheckSeries;
  readonly step: TimeStep;
  /** The highest share on the page, in per cent. */
  readonly highest: number;
}

/** One check: its plot, and the same figures as a table beside it. */
export function SharesSection({ series, step, highest }: SharesSectionProps): ReactElement {
  const { texts, words } = useLanguage();
  const id = useId();
  return (
    <section className="quality__section" aria-labelledby={id}>
      <h2 id={id}>{texts.quality.checks[series.check]}</h2>
      {series.check === 'order_not_answered' && <p className="form-hint">{words.quality.ordersHelp}</p>}
      <div className="series">
        <div className="series__plot">
          <SharesPlot series={series} step={step} highest={highest} />
          <Legend points={series.points} />
        </div>
        <SharesTable series={series} step={step} labelledBy={id} />
      </div>
    </section>
  );
}

function Legend({ points }: { readonly points: readonly SharePoint[] }): ReactElement {
  const { words } = useLanguage();
  const weights = (['many', 'few', 'too-few', 'none'] as const).filter((each) => points.some(({ weight }) => weight === each));
  return (
    <ul className="plain legend" aria-label={words.quality.legend}>
      {weights.map((weight) => (
        <li key={weight}>
          <svg width={20} height={20} aria-hidden="true">
            <ShareSign weight={weight} place={{ x: 4, width: 12, top: 4, bottom: 18 }} />
          </svg>
          {words.quality.weights[weight]}
        </li>
      ))}
    </ul>
  );
}

interface TableProps {
  readonly series: CheckSeries;
  readonly step: TimeStep;
  readonly labelledBy: string;
}

function SharesTable({ series: { points }, step, labelledBy }: TableProps): ReactElement {
  const { texts, words } = useLanguage();
  const { columns } = texts.quality;
  return (
    <table className="table quality__table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {[words.quality.steps[step], columns.papers, columns.found, columns.share].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.start}>
            <th scope="row">{sayStep(point.start, step, { texts, words })}</th>
            <td>{point.papers}</td>
            <td>{point.found ?? '–'}</td>
            <td>
              {sayShare(point, { texts, words })}
              {point.weight === 'few' && <span className="form-hint"> {words.quality.few}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
