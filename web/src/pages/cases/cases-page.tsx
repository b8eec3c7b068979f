import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CaseRow } from './case-row.tsx';

/** Mine sager: the cases I may see, the one with the newest document first. */
export function CasesPage(): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad('cases', api.cases);
  useTitle(words.cases.title);
  return (
    <div className="container page">
      <h1>{words.cases.title}</h1>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && (
        <Alert variant="info" heading={words.cases.none}>
          {words.cases.noneHelp}
        </Alert>
      )}
      {loaded.state === 'ready' && loaded.value.length > 0 && (
        <>
          <p className="page__count">{words.cases.count(loaded.value.length)}</p>
          <table className="table table--borderless cases">
            <thead>
              <tr>
                <th scope="col">{words.cases.citizen}</th>
                <th scope="col">{words.cases.contents}</th>
                <th scope="col">{words.cases.newest}</th>
                <th scope="col">{words.cases.state}</th>
              </tr>
            </thead>
            <tbody>
              {loaded.value.map((item) => (
                <CaseRow item={item} key={item.id} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
