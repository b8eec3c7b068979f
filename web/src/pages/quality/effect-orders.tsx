import { useId, type ReactElement } from 'react';

import type { EffectAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';
import { useSayQuartiles } from './use-say-quartiles.ts';

const sides = ['before', 'after'] as const;
const counts = ['asked', 'answered', 'late', 'open', 'overdue'] as const;

/** Orders on both sides. */
export function EffectOrders({ effect: { orders } }: { readonly effect: EffectAnswer }): ReactElement {
  const { texts, words } = useLanguage();
  const sayQuartiles = useSayQuartiles();
  const id = useId();
  const { columns } = texts.quality;
  return (
    <section className="quality__section" aria-labelledby={id}>
      <h2 id={id}>{words.quality.effect.ordersTitle}</h2>
      <p>{words.quality.effect.ordersHelp}</p>
      <table className="table quality__table" aria-labelledby={id}>
        <thead>
          <tr>
            {[columns.figure, columns.before, columns.after].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count}>
              <th scope="row">{columns[count]}</th>
              {sides.map((side) => (
                <td key={side}>{orders[side][count]}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.quality.effect.daysToAnswer}</th>
            {sides.map((side) => (
              <td key={side}>{sayQuartiles(orders[side].days)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
