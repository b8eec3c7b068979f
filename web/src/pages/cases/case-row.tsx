import type { ReactElement } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { CaseFactsList } from './case-facts-list.tsx';

/** One case: whose it is, what is new to me, how long since anything came of it, and its facts. Nothing ranks a person. */
export function CaseRow({ item }: { readonly item: CaseItem }): ReactElement {
  const { texts, words } = useLanguage();
  const contents =
    item.documents === 0 ? words.cases.empty : `${texts.overview.documents(item.documents)}, ${texts.overview.pages(item.pages)}`;
  return (
    <tr>
      <th scope="row">
        <Link className="cases__name" href={pathOf({ name: 'overview', caseId: item.id })}>
          {item.citizenName}
        </Link>
        <span className="cases__reference">
          {item.reference} · {contents}
        </span>
      </th>
      <td data-title={words.caseList.newColumn}>
        <News item={item} />
      </td>
      <td data-title={words.caseList.silentColumn}>
        <Silence item={item} />
      </td>
      <td>
        <CaseFactsList item={item} />
      </td>
    </tr>
  );
}

function News({ item: { facts, unseen, documents } }: { readonly item: CaseItem }): ReactElement {
  const { words } = useLanguage();
  if (facts === null) return <span className="states__calm">{documents === 0 ? '–' : words.caseList.notMade}</span>;
  if (facts.newToMe === 0 && unseen === 0) return <span className="states__calm">{words.caseList.nothingNew}</span>;
  return (
    <>
      {facts.newToMe > 0 ? (
        <strong className="cases__new">{words.caseList.newPieces(facts.newToMe)}</strong>
      ) : (
        <span className="states__calm">{words.caseList.nothingNew}</span>
      )}{' '}
      <span className="cases__reference">{words.caseList.inDocuments(unseen)}</span>
    </>
  );
}

function Silence({ item: { facts } }: { readonly item: CaseItem }): ReactElement {
  const { words, day } = useLanguage();
  if (facts === null) return <span className="states__calm">–</span>;
  const { lastSubstance, daysSinceSubstance } = facts;
  if (lastSubstance === null || daysSinceSubstance === null) return <span className="states__calm">{words.caseList.never}</span>;
  return (
    <>
      {words.caseList.days(daysSinceSubstance)} <span className="cases__reference">{day(lastSubstance)}</span>
    </>
  );
}
