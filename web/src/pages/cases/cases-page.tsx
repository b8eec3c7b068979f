import { useState, type ReactElement } from 'react';

import { api } from '../../client/api.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ClosedCases } from '../access/closed-cases.tsx';
import { chosenCases } from './case-choice.ts';
import { CaseFilters } from './case-filters.tsx';
import { CaseTable } from './case-table.tsx';
import { useCaseChoice } from './use-case-choice.ts';

/** Mine sager: my cases with what is new to me and the facts that ask for a look; the unit's others on demand. */
export function CasesPage(): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad('cases', api.cases);
  const mayGiveReason = useMay('case.give-reason');
  useTitle(words.cases.title);
  return (
    <div className="container page">
      <h1>{words.cases.title}</h1>
      <p>
        <Link href={pathOf({ name: 'checklists' })}>{words.checklists.overCases}</Link>
      </p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && (
        <>
          <Alert variant="info" heading={words.cases.none}>
            {words.cases.noneHelp}
          </Alert>
          {mayGiveReason && <ClosedCases sought="" />}
        </>
      )}
      {loaded.state === 'ready' && loaded.value.length > 0 && <CaseList items={loaded.value} />}
    </div>
  );
}

function CaseList({ items }: { readonly items: readonly CaseItem[] }): ReactElement {
  const { words } = useLanguage();
  const [kept, choose, clear] = useCaseChoice();
  const [sought, find] = useState('');
  const mayGiveReason = useMay('case.give-reason');
  const day = today();
  // Whoever handles no case, a team leader or a guest, is here for those of others.
  const choice = items.some(({ isMine }) => isMine) ? kept : { ...kept, scope: 'all' as const };
  const inScope = items.filter(({ isMine }) => choice.scope === 'all' || isMine);
  const shown = chosenCases(items, choice, { words: sought, today: day });
  const clearAll = (): void => {
    clear();
    find('');
  };
  return (
    <>
      <CaseFilters items={inScope} today={day} choice={choice} choose={choose} words={sought} find={find} />
      <output className="page__count">
        {words.caseList.shown(shown.length, inScope.length)}
        {(choice.filters.length > 0 || sought !== '') && (
          <button type="button" className="function-link small-button" onClick={clearAll}>
            {words.caseList.clear}
          </button>
        )}
      </output>
      {shown.length === 0 ? <Alert variant="info" heading={words.caseList.noneFit} /> : <CaseTable items={shown} />}
      {mayGiveReason && choice.scope === 'all' && <ClosedCases sought={sought} />}
    </>
  );
}
