import type { ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { CaseRow } from './case-row.tsx';

/** Cases as a table; on a telephone each row is a small card. */
export function CaseTable({ items }: { readonly items: readonly CaseItem[] }): ReactElement {
  const { words } = useLanguage();
  return (
    <table className="table table--borderless cases">
      <thead>
        <tr>
          <th scope="col">{words.cases.citizen}</th>
          <th scope="col">{words.caseList.newColumn}</th>
          <th scope="col">{words.caseList.silentColumn}</th>
          <th scope="col">{words.caseList.factsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <CaseRow item={item} key={item.id} />
        ))}
      </tbody>
    </table>
  );
}
