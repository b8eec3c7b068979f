import { useId, useRef, type ReactElement } from 'react';

import type { TimeStep } from '../../../../domain/quality.ts';
import type { CheckSeries } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWidth } from '../../source/use-width.ts';
import { linesUpTo, margin } from '../views/plot-scale.ts';
import { sayShare, sayStep } from './share-words.ts';
import { ShareSign } from './share-sign.tsx';
import { WideDrawing } from './wide-drawing.tsx';

/** In pixels: the drawing, the rows of labels under it, and the least room of one stretch of time, which must hold its number. */
const HEIGHT = 250;
const LABELS = 44;
const LEAST_SLOT = 30;
/** A month's name needs so much. */
const LABEL_WIDTH = 52;
const WIDEST_BAR = 40;

interface SharesPlotProps {
  readonly series: CheckSeries;
  readonly step: TimeStep;
  readonly highest: number;
}

/** Shares as bars from 0, with the number of papers under each. No line is drawn between them: they are counts, and no trend is told. */
export function SharesPlot({ series: { check, points }, step, highest }: SharesPlotProps): ReactElement {
  const { texts, words } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const seen = useWidth(frame, true);
  const title = useId();
  const width = Math.max(seen, margin.left + margin.right + points.length * LEAST_SLOT);
  const slot = (width - margin.left - margin.right) / points.length;
  const bottom = HEIGHT - LABELS;
  const values = linesUpTo(Math.max(highest, 4));
  const y = (value: number): number => margin.top + (1 - value / (values.at(-1) ?? 1)) * (bottom - margin.top);
  const bar = Math.min(slot * 0.7, WIDEST_BAR);
  const every = Math.ceil(LABEL_WIDTH / slot);
  return (
    <WideDrawing frame={frame} isWide={width > seen} label={words.quality.plot(texts.quality.checks[check])}>
      {seen > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-labelledby={title}>
          <title id={title}>{`${words.quality.plot(texts.quality.checks[check])}. ${words.quality.plotHelp}`}</title>
          {values.map((value) => (
            <g key={value}>
              <line className="plot__line" x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
              <text className="plot__label" x={margin.left - 6} y={y(value) + 4} textAnchor="end">
                {`${value.toLocaleString(texts.locale)} %`}
              </text>
            </g>
          ))}
          <text className="plot__label" x={margin.left - 6} y={bottom + 16} textAnchor="end">
            n
          </text>
          {points.map((point, at) => {
            const x = margin.left + at * slot + (slot - bar) / 2;
            return (
              <g key={point.start}>
                <title>{`${sayStep(point.start, step, { texts, words })}: ${sayShare(point, { texts, words })} (n = ${point.papers})`}</title>
                <ShareSign weight={point.weight} place={{ x, width: bar, top: y(point.percent ?? 0), bottom }} />
                <text className="plot__label" x={x + bar / 2} y={bottom + 16} textAnchor="middle">
                  {point.papers}
                </text>
                {at % every === 0 && (
                  <text className="plot__label" x={x + bar / 2} y={bottom + 34} textAnchor="middle">
                    {sayStep(point.start, step, { texts, words })}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </WideDrawing>
  );
}
