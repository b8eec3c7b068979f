import { useId, type ReactElement } from 'react';

import type { Series } from '../../../../domain/views.ts';
import { viewsApi } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { NothingHere } from './nothing-here.tsx';
import { Plot, type DatedPoint } from './plot.tsx';
import { saySeries, saySign, signsOf } from './point-words.ts';
import { SeriesTable } from './series-table.tsx';
import { Sign, signs } from './sign.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';

/** Hours, attendance and scores over time: a plot with its table beside. Nothing is averaged, and no trend is drawn. */
export function FiguresView(): ReactElement {
  return (
    <Answered asked={useView('series', viewsApi.series)}>
      {(all) =>
        all.length === 0 ? <NothingHere view="figures" /> : all.map((series) => <SeriesPart series={series} key={keyOf(series)} />)
      }
    </Answered>
  );
}

const keyOf = ({ kind, name, scale }: Series): string => `${kind} ${name?.toLowerCase()} ${scale}`;

function SeriesPart({ series }: { readonly series: Series }): ReactElement {
  const { texts, words } = useLanguage();
  const id = useId();
  const dated = series.points.filter((point): point is DatedPoint => point.day !== null);
  const undated = series.points.length - dated.length;
  return (
    <ViewSection id={id} title={saySeries(series, { texts, words: words.views })}>
      <div className="series">
        <div className="series__plot">
          {dated.length > 0 && <Plot series={series} points={dated} />}
          <Legend series={series} />
          {undated > 0 && <p className="heading__note">{words.views.figures.notPlotted(undated)}</p>}
        </div>
        <SeriesTable series={series} labelledBy={id} />
      </div>
    </ViewSection>
  );
}

function Legend({ series }: { readonly series: Series }): ReactElement {
  const { words } = useLanguage();
  const present = signsOf(series);
  return (
    <ul className="plain legend" aria-label={words.views.figures.legend}>
      {signs
        .filter((sign) => present.has(sign))
        .map((sign) => (
          <li key={sign}>
            <svg width={20} height={20} aria-hidden="true">
              <Sign sign={sign} x={10} y={10} />
            </svg>
            {saySign(sign, words.views)}
          </li>
        ))}
    </ul>
  );
}
