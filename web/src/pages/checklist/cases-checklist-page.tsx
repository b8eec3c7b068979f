import type { ReactElement } from 'react';

import { checklistsApi, type CheckedCase, type CheckedListAnswer, type ChecklistName } from '../../client/checklists.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { useLocation } from '../../routing/location.ts';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { firstList, ListChoice } from './list-choice.tsx';

interface Loaded {
  readonly names: readonly ChecklistName[];
  readonly cases: readonly CheckedCase[];
  /** Of the first case: its points and papers name the columns. */
  readonly columns: CheckedListAnswer | null;
}

/** The same list over the cases I may see: days since the newest source, point by point. */
export function CasesChecklistPage(): ReactElement {
  const { texts, words } = useLanguage();
  useTitle(words.checklists.overCases);
  const list = useLocation().parameters.get('liste') ?? firstList;
  const { loaded, reload } = useLoad<Loaded>(`checklists ${list}`, async (signal) => {
    const [names, cases] = await Promise.all([checklistsApi.names(signal), checklistsApi.ofCases(list, signal)]);
    const [first] = cases;
    return { names, cases, columns: first === undefined ? null : await checklistsApi.ofCase(first.caseId, list, signal) };
  });
  return (
    <div className="container page">
      <nav className="breadcrumbs" aria-label={words.breadcrumbs}>
        <ol className="breadcrumbs__list">
          <li className="breadcrumbs__list-item">
            <Link className="breadcrumbs__link" href={pathOf({ name: 'cases' })}>
              {words.cases.title}
            </Link>
          </li>
        </ol>
      </nav>
      <h1>{words.checklists.overCases}</h1>
      <p className="page__lead">{words.checklists.overCasesLead}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <div className="checklist__head">
            <ListChoice names={loaded.value.names} list={list} />
            <a className="function-link" href={checklistsApi.tableAddress(list)} download>
              {words.checklists.download}
            </a>
          </div>
          <p className="form-hint">{texts.checklists.factsAlone}</p>
          {loaded.value.columns === null ? (
            <Alert variant="info" heading={words.checklists.none}>
              {words.checklists.noneHelp}
            </Alert>
          ) : (
            <CasesTable cases={loaded.value.cases} columns={loaded.value.columns} />
          )}
        </>
      )}
    </div>
  );
}

function CasesTable({ cases, columns }: { readonly cases: readonly CheckedCase[]; readonly columns: CheckedListAnswer }): ReactElement {
  const { texts, words } = useLanguage();
  const list = columns.id;
  return (
    // a region that scrolls sideways has to be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table--responsive-scroll" aria-label={columns.label[texts.language]} tabIndex={0}>
      <table className="table checklist__table">
        <caption className="sr-only">{columns.label[texts.language]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.checklists.case}</th>
            {[...columns.points, ...columns.papers].map(({ id, label }) => (
              <th scope="col" key={id}>
                {label[texts.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map(({ caseId, reference, points, papers }) => (
            <tr key={caseId}>
              <th scope="row">
                <Link href={`${pathOf({ name: 'checklist', caseId })}?liste=${list}`}>{reference}</Link>
              </th>
              {[...points, ...papers].map(({ id, newest, age }) => (
                <td key={id}>{newest === null || age === null ? words.checklists.noSourceShort : words.checklists.days(age)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
