import { useId, useRef, type ReactElement } from 'react';

import { paperGroups, type PaperGroup } from '../../../../domain/quality.ts';
import type { EffectAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWidth } from '../../source/use-width.ts';
import { HatchedBar, ShareSign } from './share-sign.tsx';
import { sayShare } from './share-words.ts';

type Around = EffectAnswer['shares'][number];

/** What the checks found on both sides: bars with their table, for each group that has papers. */
export function EffectShares({ effect: { shares } }: { readonly effect: EffectAnswer }): ReactElement {
  const groups = (Object.keys(paperGroups) as PaperGroup[])
    .map((group) => ({ group, rows: shares.filter((row) => row.group === group) }))
    .filter(({ rows }) => rows.some(({ before, after }) => before.papers + after.papers > 0));
  return (
    <>
      {groups.map(({ group, rows }) => (
        <GroupSection group={group} rows={rows} key={group} />
      ))}
    </>
  );
}

function GroupSection({ group, rows }: { readonly group: PaperGroup; readonly rows: readonly Around[] }): ReactElement {
  const { texts, words } = useLanguage();
  const id = useId();
  const { columns, checks, groups } = texts.quality;
  const heads = [columns.before, columns.after];
  return (
    <section className="quality__section" aria-labelledby={id}>
      <h2 id={id}>{words.quality.effect.sharesTitle(groups[group])}</h2>
      <SideLegend />
      <table className="table figures quality__around" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{columns.check}</th>
            <th scope="col">{columns.share}</th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.check}>
              <th scope="row">{checks[row.check]}</th>
              <td className="quality__bars">
                <PairedBars row={row} />
              </td>
              {(['before', 'after'] as const).map((side) => (
                <td data-title={columns[side]} key={side}>
                  {words.quality.effect.of(sayShare(row[side], { texts, words }), row[side].papers)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the two bars of a line are. */
function SideLegend(): ReactElement {
  const { texts, words } = useLanguage();
  const place = { x: 2, width: 16, top: 4, bottom: 16 };
  return (
    <ul className="plain legend" aria-label={words.quality.legend}>
      <li>
        <svg width={20} height={20} aria-hidden="true">
          <HatchedBar place={place} />
        </svg>
        {texts.quality.sides.before}
      </li>
      <li>
        <svg width={20} height={20} aria-hidden="true">
          <ShareSign weight="many" place={place} />
        </svg>
        {texts.quality.sides.after}
      </li>
    </ul>
  );
}

/** In pixels. */
const BAR = 10;
const ROOM = 34;

/** Hatched before, full after, on a line of 0 to 100 per cent; ornament to a screen reader, which has the cells beside. */
function PairedBars({ row: { before, after } }: { readonly row: Around }): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, true);
  const wide = (percent: number | null): number => Math.max(((percent ?? 0) / 100) * width, 2);
  return (
    <div className="paired" ref={frame}>
      {width > 0 && (
        <svg width={width} height={ROOM} aria-hidden="true">
          <rect className="bar__room" x={0} y={0} width={width} height={ROOM} />
          {before.percent !== null && <HatchedBar place={{ x: 0, width: wide(before.percent), top: 5, bottom: 5 + BAR }} />}
          {after.percent !== null && <ShareSign weight="many" place={{ x: 0, width: wide(after.percent), top: 19, bottom: 19 + BAR }} />}
        </svg>
      )}
    </div>
  );
}
