import type { ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';

/** One case: whose it is, how much it holds, and what waits for me. Facts only; nothing ranks a person. */
export function CaseRow({ item }: { readonly item: CaseItem }): ReactElement {
  const { texts, words, day } = useLanguage();
  const contents =
    item.documents === 0 ? words.cases.empty : `${texts.overview.documents(item.documents)}, ${texts.overview.pages(item.pages)}`;
  return (
    <tr>
      <th scope="row">
        <Link className="cases__name" href={pathOf({ name: 'overview', caseId: item.id })}>
          {item.citizenName}
        </Link>
        <span className="cases__reference">{item.reference}</span>
      </th>
      <td data-title={words.cases.contents}>{contents}</td>
      <td data-title={words.cases.newest}>{item.newestDocument === null ? '–' : day(item.newestDocument)}</td>
      <td data-title={words.cases.state}>
        <ul className="plain states">
          {item.failed > 0 && (
            <li>
              <Link className="badge badge-error" href={pathOf({ name: 'documents', caseId: item.id })}>
                {words.cases.failed(item.failed)}
              </Link>
            </li>
          )}
          {item.waiting > 0 && <li className="badge badge-info">{words.cases.waiting(item.waiting)}</li>}
          {item.unseen > 0 && <li className="badge badge-new">{words.cases.unseen(item.unseen)}</li>}
          {item.unseen + item.failed + item.waiting === 0 && item.documents > 0 && <li className="states__calm">{words.cases.upToDate}</li>}
        </ul>
      </td>
    </tr>
  );
}
