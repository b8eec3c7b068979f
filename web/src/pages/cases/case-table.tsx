import type { ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { CaseRow } from './case-row.tsx';
import { useCaseKeys } from './use-case-keys.ts';

/** Cases as a table, walked with the keys; on a telephone each row is a small card. */
export function CaseTable({ items }: { readonly items: readonly CaseItem[] }): ReactElement {
  const { words } = useLanguage();
  useCaseKeys();
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
