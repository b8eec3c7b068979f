import type { ReactElement } from 'react';

import type { Series, SeriesPoint } from '../../../../domain/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import { useOverview } from '../overview/overview-context.ts';
import { SourceLink } from '../overview/source-link.tsx';
import { sayFigure, sayStanding } from './point-words.ts';

/** The figures of a plot as rows: what the plot shows by place and shape, in words. */
export function SeriesTable({ series, labelledBy }: { readonly series: Series; readonly labelledBy: string }): ReactElement {
  const { words } = useLanguage();
  const { columns } = words.views.figures;
  return (
    <table className="table figures" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {[columns.day, columns.value, columns.voice, columns.standing, columns.source].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.points.map((point, at) => (
          <Row series={series} point={point} key={`${point.passage.id} ${at}`} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ series, point }: { readonly series: Series; readonly point: SeriesPoint }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { isNews, opened } = useOverview();
  const { passage, document, standing } = point;
  const { columns } = words.views.figures;
  const fresh = isNews(passage.id);
  return (
    <tr className={`figures__row${opened === passage.id ? ' line--opened' : ''}`} {...lineMarks(passage.id, document, fresh)}>
      <th scope="row" data-title={columns.day}>
        {day(point.day)}
      </th>
      <td data-title={columns.value} title={passage.text}>
        <strong>{sayFigure(point, series, { texts, words: words.views })}</strong>{' '}
        {fresh && <span className="mark mark--new">{texts.overview.statuses.new}</span>}
      </td>
      <td data-title={columns.voice}>{texts.voices[passage.voice]}</td>
      <td data-title={columns.standing} className={`standing--${standing}`}>
        {sayStanding(point, words.views)}
      </td>
      <td data-title={columns.source}>
        <SourceLink document={document} passage={passage} />
      </td>
    </tr>
  );
}
