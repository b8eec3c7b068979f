import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { margin, type PlotScale } from './plot-scale.ts';

interface PlotFrameProps {
  readonly scale: PlotScale;
  readonly width: number;
  readonly height: number;
}

/** Lines with their values, and the months below; ornament to a screen reader, which has the table. */
export function PlotFrame({ scale, width, height }: PlotFrameProps): ReactElement {
  const { texts } = useLanguage();
  return (
    <g aria-hidden="true">
      {scale.values.map((value) => (
        <g key={value}>
          <line className="plot__line" x1={margin.left} x2={width - margin.right} y1={scale.y(value)} y2={scale.y(value)} />
          <text className="plot__label" x={margin.left - 8} y={scale.y(value) + 4} textAnchor="end">
            {value.toLocaleString(texts.locale)}
          </text>
        </g>
      ))}
      {scale.months.map((month) => (
        <g key={month}>
          <line
            className="plot__tick"
            x1={scale.x(month)}
            x2={scale.x(month)}
            y1={height - margin.bottom}
            y2={height - margin.bottom + 5}
          />
          <text className="plot__label" x={scale.x(month)} y={height - margin.bottom + 20} textAnchor="middle">
            {sayMonth(month, texts.months)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** @example sayMonth('2024-03-01', months) // 'mar 24' */
function sayMonth(day: string, months: readonly string[]): string {
  return `${(months[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${day.slice(2, 4)}`;
}
