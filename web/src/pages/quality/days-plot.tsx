import { useId, useRef, type ReactElement } from 'react';

import type { EffectAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWidth } from '../../source/use-width.ts';
import { linesUpTo } from '../views/plot-scale.ts';

/** In pixels. */
const ROW = 30;
const LABEL = 200;
const NARROW_LABEL = 118;
const END = 28;
const AXIS = 34;

interface Row {
  readonly name: string;
  readonly side: 'before' | 'after';
  readonly days: NonNullable<EffectAnswer['orders']['before']['days']>;
}

/** Quartiles and median of days, a row for each group and side; a ring before, a full sign after. */
export function DaysPlot({ read }: { readonly read: EffectAnswer['read'] }): ReactElement | null {
  const { texts, words } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, true);
  const title = useId();
  const rows = read.flatMap((row) =>
    (['before', 'after'] as const).flatMap((side): readonly Row[] => {
      const { days } = row[side];
      const name = `${texts.quality.readGroups[row.group]}, ${texts.quality.sides[side].toLowerCase()}`;
      return days === null ? [] : [{ name, side, days }];
    }),
  );
  if (rows.length === 0) return null;
  const left = width < 600 ? NARROW_LABEL : LABEL;
  const values = linesUpTo(Math.max(...rows.map(({ days }) => days.third)));
  const x = (value: number): number => left + (value / (values.at(-1) ?? 1)) * Math.max(width - left - END, 1);
  const height = rows.length * ROW + AXIS;
  return (
    <div className="plot plot--days" ref={frame}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-labelledby={title}>
          <title id={title}>{`${words.quality.effect.daysPlot}. ${words.quality.effect.daysPlotHelp}`}</title>
          {values.map((value) => (
            <g key={value}>
              <line className="plot__line" x1={x(value)} x2={x(value)} y1={4} y2={height - AXIS + 4} />
              <text className="plot__label" x={x(value)} y={height - 10} textAnchor="middle">
                {value.toLocaleString(texts.locale)}
              </text>
            </g>
          ))}
          {rows.map(({ name, side, days }, at) => (
            <g key={name}>
              <RowName name={name} y={at * ROW + ROW / 2} isNarrow={left === NARROW_LABEL} />
              <line
                className={`range range--${side}`}
                x1={x(days.first)}
                x2={x(days.third)}
                y1={at * ROW + ROW / 2}
                y2={at * ROW + ROW / 2}
              />
              <circle className={`range__middle range__middle--${side}`} cx={x(days.median)} cy={at * ROW + ROW / 2} r={6} />
            </g>
          ))}
        </svg>
      )}
      <p className="form-hint">{words.quality.effect.daysPlotHelp}</p>
    </div>
  );
}

/** On a telephone the group stands over the side. */
function RowName({ name, y, isNarrow }: { readonly name: string; readonly y: number; readonly isNarrow: boolean }): ReactElement {
  const [group, side] = name.split(', ');
  if (!isNarrow) {
    return (
      <text className="plot__label" x={0} y={y + 4}>
        {name}
      </text>
    );
  }
  return (
    <text className="plot__label plot__label--small" x={0} y={y - 2}>
      {group}
      <tspan x={0} dy={12}>
        {side}
      </tspan>
    </text>
  );
}
