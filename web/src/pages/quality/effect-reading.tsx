import { useId, type ReactElement } from 'react';

import type { EffectAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { DaysPlot } from './days-plot.tsx';
import { sayShare } from './share-words.ts';
import { useSayQuartiles } from './use-say-quartiles.ts';

const sides = ['before', 'after'] as const;

/** From receipt to the first mark as read. */
export function EffectReading({ effect: { read } }: { readonly effect: EffectAnswer }): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  return (
    <section className="quality__section" aria-labelledby={id}>
      <h2 id={id}>{words.quality.effect.readTitle}</h2>
      <p>{words.quality.effect.readHelp}</p>
      <DaysPlot read={read} />
      <ReadTable read={read} labelledBy={id} />
    </section>
  );
}

function ReadTable({ read, labelledBy }: { readonly read: EffectAnswer['read']; readonly labelledBy: string }): ReactElement {
  const { texts, words } = useLanguage();
  const sayQuartiles = useSayQuartiles();
  const { columns, readGroups } = texts.quality;
  const heads = [columns.papers, columns.read, columns.undated, columns.unread, columns.withinWeek, words.quality.effect.daysHead];
  return (
    <table className="table figures" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {[columns.kind, ...heads].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {read.flatMap((row) =>
          sides.map((side) => {
            const { papers, read: isRead, undated, unread, withinWeek, days } = row[side];
            const cells = [papers, isRead, undated, unread, sayShare(withinWeek, { texts, words }), sayQuartiles(days)];
            return (
              <tr key={`${row.group} ${side}`}>
                <th scope="row" data-title={columns.kind}>
                  {readGroups[row.group]}, {texts.quality.sides[side].toLowerCase()}
                </th>
                {cells.map((cell, at) => (
                  <td data-title={heads[at]} key={heads[at]}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
