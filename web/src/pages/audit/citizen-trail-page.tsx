import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { auditApi, type CitizenTrail } from '../../client/audit.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Loading } from '../../shared/loading.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { useTitle } from '../../shared/use-title.ts';
import { PrintButton } from '../statements/print-button.tsx';
import { CprForm } from './cpr-form.tsx';
import { OlderButton } from './older-button.tsx';
import { TrailTable } from './trail-table.tsx';
import { useTrail } from './use-trail.ts';

/** Who has asked for what about a citizen; for administrators, who see no case. */
export function CitizenTrailPage(): ReactElement {
  const { words } = useLanguage();
  const { citizen, search } = words.audit;
  useTitle(citizen.title);
  const [asked, setAsked] = useState('');
  const { items, next, isLoading, failure, begin, more } = useTrail<CitizenTrail['items'][number]>();
  const ask = (cpr: string): void => {
    setAsked(cpr);
    begin((before) => auditApi.ofCitizen(cpr, before));
  };
  return (
    <div className="container page">
      <h1>{citizen.title}</h1>
      <p className="page__lead">{citizen.lead}</p>
      <CprForm button={search} isBusy={isLoading} onAsk={ask} />
      {items === null && isLoading && <Loading />}
      {failure !== null && <FailureNotice code={failure} onRetry={() => ask(asked)} />}
      {items?.length === 0 && (
        <Alert variant="info" heading={citizen.none}>
          {citizen.noneHelp}
        </Alert>
      )}
      {items !== null && items.length > 0 && (
        <>
          <div className="record__head">
            <output className="page__count">{citizen.found(items.length, next !== null)}</output>
            <TableButton cpr={asked} />
            <PrintButton />
          </div>
          <TrailTable items={items} />
          <OlderButton next={next} isLoading={isLoading} onMore={more} />
        </>
      )}
    </div>
  );
}

/** All of it, also what the page has not fetched. */
function TableButton({ cpr }: { readonly cpr: string }): ReactElement {
  const { words } = useLanguage();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      saveFile(await auditApi.tableOfCitizen(cpr), 'adgangslog.csv');
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };
  return (
    <>
      <button type="button" className="button button-secondary button-small no-print" onClick={() => void save()}>
        <Icon name="download" />
        {words.audit.citizen.csv}
      </button>
      {failure !== null && <FailureNotice code={failure} onRetry={() => void save()} />}
    </>
  );
}
