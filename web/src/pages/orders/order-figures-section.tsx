import type { ReactElement } from 'react';

import { ordersApi, type OrderFigures } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';

/** How long answers take and what they leave unanswered, by kind and supplier. */
export function OrderFiguresSection(): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad('order figures', ordersApi.statistics);
  return (
    <section>
      <h2 id="order-figures">{words.orders.statistics}</h2>
      <p>{words.orders.statisticsLead}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && <p>{words.orders.noStatistics}</p>}
      {loaded.state === 'ready' && loaded.value.length > 0 && (
        <>
          <a className="function-link" href={ordersApi.statisticsAddress} download>
            {words.orders.download}
          </a>
          <FiguresTable figures={loaded.value} />
        </>
      )}
    </section>
  );
}

function FiguresTable({ figures }: { readonly figures: readonly OrderFigures[] }): ReactElement {
  const { texts } = useLanguage();
  const { columns } = texts.orders;
  const heads = [columns.kind, columns.supplier, columns.asked, columns.answered, columns.late, columns.overdue, columns.medianDays];
  return (
    // a region that scrolls sideways has to be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table--responsive-scroll" aria-labelledby="order-figures" tabIndex={0}>
      <table className="table" aria-labelledby="order-figures">
        <thead>
          <tr>
            {[...heads, columns.unanswered].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((row) => (
            <tr key={`${row.kind} ${row.supplier}`}>
              <th scope="row">{texts.kinds[row.kind]}</th>
              <td>{row.supplier ?? '–'}</td>
              {[row.asked, row.answered, row.late, row.overdue].map((count, at) => (
                <td key={heads[at + 2]}>{count}</td>
              ))}
              <td>{row.medianDays === null ? '–' : row.medianDays.toLocaleString(texts.locale)}</td>
              <td>
                <Unanswered row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Folded: a kind may have eight. */
function Unanswered({ row: { unanswered, unansweredOwn } }: { readonly row: OrderFigures }): ReactElement | string {
  const { texts, words } = useLanguage();
  if (unanswered.length === 0 && unansweredOwn === 0) return '–';
  return (
    <details>
      <summary>{words.orders.questionsLeft(unanswered.reduce((sum, { orders }) => sum + orders, unansweredOwn))}</summary>
      <ul className="plain">
        {unanswered.map(({ question, orders }) => (
          <li key={question}>
            {question} ({orders})
          </li>
        ))}
        {unansweredOwn > 0 && (
          <li>
            {texts.orders.columns.unansweredOwn} ({unansweredOwn})
          </li>
        )}
      </ul>
    </details>
  );
}
