import type { ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';

/** What asks for a look: failures and deadlines first, then what the papers say. */
export function CaseFactsList({ item }: { readonly item: CaseItem }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { facts, failed, waiting, overdueOrders } = item;
  const documents = pathOf({ name: 'documents', caseId: item.id });
  return (
    <ul className="plain states">
      {failed > 0 && (
        <li>
          <Link className="badge badge-error" href={documents}>
            {words.cases.failed(failed)}
          </Link>
        </li>
      )}
      {overdueOrders > 0 && (
        <li>
          <Link className="badge badge-warning" href={pathOf({ name: 'orders', caseId: item.id })}>
            {words.caseList.overdue(overdueOrders)}
          </Link>
        </li>
      )}
      {waiting > 0 && <li className="badge badge-info">{words.cases.waiting(waiting)}</li>}
      {facts?.flags.map(({ flag, documents: count, unread }) => (
        <li key={flag} className={`badge ${unread > 0 ? 'badge-warning' : 'badge-read'}`}>
          {words.caseList.flagged(texts.flags[flag], count)}
        </li>
      ))}
      {facts !== null && facts.hours !== null && (
        <li className="states__fact">{words.caseList.hours(facts.hours.value.toLocaleString(texts.locale), day(facts.hours.since))}</li>
      )}
      {facts !== null && facts.increase !== 'tried' && (
        <li className="states__fact">{facts.increase === 'not-tried' ? words.caseList.notTried : words.caseList.unstated}</li>
      )}
    </ul>
  );
}
