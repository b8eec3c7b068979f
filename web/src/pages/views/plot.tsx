import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

import type { Series, SeriesPoint } from '../../../../domain/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWidth } from '../../source/use-width.ts';
import { useOverview } from '../overview/overview-context.ts';
import { PlotFrame } from './plot-frame.tsx';
import { plotScale, type Figure, type PlotScale } from './plot-scale.ts';
import { sayFigure, saySeries, sayStanding } from './point-words.ts';
import { Sign, signOf } from './sign.tsx';

/** In pixels. */
const HEIGHT = 260;
/** Figures of one day and value stand beside each other. */
const APART = 9;

export type DatedPoint = SeriesPoint & Figure;

/** The figures with a day as signs over time, without a line between them: they come from many voices, and a line would tell a trend. One stop for the keyboard, from which the arrow keys go on, and Enter opens the source. */
export function Plot({ series, points }: { readonly series: Series; readonly points: readonly DatedPoint[] }): ReactElement {
  const { texts, words, day } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, true);
  const [title, description] = [useId(), useId()];
  const scale = plotScale(points, { width: Math.max(width, 200), height: HEIGHT, top: series.scale });
  return (
    <div className="plot" ref={frame}>
      {width > 0 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no tag for a group with a name
        <svg width={width} height={HEIGHT} role="group" aria-labelledby={title} aria-describedby={description}>
          <title id={title}>{saySeries(series, { texts, words: words.views })}</title>
          <desc id={description}>
            {words.views.figures.describe(points.length, day(points[0]?.day ?? null), day(points.at(-1)?.day ?? null))}{' '}
            {words.views.figures.plotHelp}
          </desc>
          <PlotFrame scale={scale} width={width} height={HEIGHT} />
          <Points series={series} points={points} scale={scale} />
        </svg>
      )}
    </div>
  );
}

interface PointsProps {
  readonly series: Series;
  readonly points: readonly DatedPoint[];
  readonly scale: PlotScale;
}

function Points({ series, points, scale }: PointsProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { openSource } = useOverview();
  const [stop, setStop] = useState(0);
  const group = useRef<SVGGElement>(null);
  const go = (to: number): void => {
    const next = Math.min(Math.max(to, 0), points.length - 1);
    setStop(next);
    group.current?.querySelectorAll<SVGGElement>('.plot__point')[next]?.focus();
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const steps: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(points.length - 1),
      Enter: () => open(at),
      ' ': () => open(at),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  };
  const open = (at: number): void => {
    const point = points[at];
    if (point !== undefined) openSource(point.document, point.passage.id);
  };
  return (
    <g ref={group}>
      {points.map((point, at) => {
        const [x, y] = [scale.x(point.day) + APART * placeAmongAlike(points, at), scale.y(point.max)];
        const said = [day(point.day), sayFigure(point, series, { texts, words: words.views }), sayStanding(point, words.views)];
        return (
          <g
            className="plot__point"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button
            role="button"
            tabIndex={at === Math.min(stop, points.length - 1) ? 0 : -1}
            aria-label={`${said.join(', ')}, ${texts.voices[point.passage.voice]}. ${words.overview.openSource}`}
            onClick={() => open(at)}
            onFocus={() => setStop(at)}
            onKeyDown={(event) => onKey(event, at)}
            key={`${point.passage.id} ${at}`}
          >
            {/* A finger needs more than the sign. */}
            <circle className="plot__touch" cx={x} cy={y} r={12} />
            {point.min !== point.max && <line className="plot__span" x1={x} x2={x} y1={scale.y(point.min)} y2={y} />}
            <Sign sign={signOf(point)} x={x} y={y} />
          </g>
        );
      })}
    </g>
  );
}

/** Where a figure stands among those of its day and value, around their middle: -1, 0, 1 of three. */
function placeAmongAlike(points: readonly DatedPoint[], at: number): number {
  const alike = [...points.keys()].filter((other) => points[other]?.day === points[at]?.day && points[other]?.max === points[at]?.max);
  return alike.indexOf(at) - (alike.length - 1) / 2;
}
