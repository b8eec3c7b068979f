import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { useLanguage } from '../../language/language.tsx';
import { openBeside, useLocation } from '../../routing/location.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useMarking } from '../../shared/use-marking.ts';
import { useTitle } from '../../shared/use-title.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside, type SourceBeside } from '../../source/use-source-beside.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { HowToSearch } from './empty.tsx';
import { FoundList } from './found-list.tsx';
import { SearchField } from './search-field.tsx';
import { askFor, useAsked } from './search-memory.ts';
import { useFound } from './use-found.ts';
import { walkHits } from './walk-hits.ts';

/** The search in a case, or over the reader's cases where `caseId` is null. */
export function SearchPage({ caseId }: { readonly caseId: string | null }): ReactElement {
  const { words } = useLanguage();
  const { parameters } = useLocation();
  useTitle(words.search.title);
  const asked = useAsked(caseId);
  const found = useFound(caseId, asked);
  const source = useSourceBeside();
  /** Over cases the same document may stand in two of them, so that the address names the case too. */
  const openedCase = caseId ?? parameters.get('sag');
  const open = (ofCase: string, sha256: string, passage: string | null): void => {
    if (caseId !== null) source.open(sha256, passage);
    else openBeside({ sag: ofCase, dokument: sha256, ...(passage === null ? {} : { kilde: passage }) });
  };
  const { loaded } = found;
  const isAsked = asked.query.trim() !== '';
  return (
    <div className={`overview search${source.document === null ? '' : ' overview--split'}`}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows walk from the field through the hits */}
      <div className="overview__main" onKeyDown={walkHits}>
        {caseId === null ? <OverCasesHead /> : <CaseHead caseId={caseId} />}
        <div aria-live="polite" className="sr-only">
          {isAsked && loaded.state === 'ready' && words.search.hits(loaded.value.counts?.hits ?? 0, loaded.value.counts?.isMore ?? false)}
        </div>
        {!isAsked && <HowToSearch />}
        {isAsked && loaded.state === 'loading' && <Loading />}
        {isAsked && loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={found.reload} />}
        {isAsked && loaded.state === 'ready' && (
          <FoundList
            caseId={caseId}
            asked={asked}
            answer={loaded.value}
            found={found}
            opened={source.passage}
            onOpen={open}
            onNarrow={(filters) => askFor(caseId, { ...asked, filters })}
          />
        )}
      </div>
      {openedCase !== null && <Beside caseId={openedCase} source={source} key={openedCase} />}
    </div>
  );
}

function OverCasesHead(): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="case-header">
      <h1>{words.search.overCases}</h1>
      <SearchField caseId={null} isFocused />
    </div>
  );
}

/** The case's own head holds the field. */
function CaseHead({ caseId }: { readonly caseId: string }): ReactElement {
  const { loaded, reload } = useLoad(`case ${caseId}`, (signal) => api.case(caseId, signal));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  return <CaseHeader item={loaded.value} page="search" />;
}

function Beside({ caseId, source }: { readonly caseId: string; readonly source: SourceBeside }): ReactElement {
  const marking = useMarking(caseId, nothing);
  return (
    <>
      <SourceBesidePanel caseId={caseId} source={source} marking={marking} />
      <Toast message={marking.message} onClose={marking.clearMessage} />
    </>
  );
}

/** Hits tell nothing of what was read. */
function nothing(): void {}
