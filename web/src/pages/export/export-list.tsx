import type { ReactElement } from 'react';

import { exportsApi, type ExportItem } from '../../client/exports.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import type { Exports } from './use-exports.ts';

/** Every version that was taken out of the case, newest first. */
export function ExportList({ caseId, made: { loaded, reload } }: { readonly caseId: string; readonly made: Exports }): ReactElement {
  const { words } = useLanguage();
  return (
    <section>
      <h2 id="export-made-title">{words.exports.made}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && (
        <Alert variant="info" heading={words.exports.none}>
          {words.exports.noneHelp}
        </Alert>
      )}
      {loaded.state === 'ready' && loaded.value.length > 0 && <Versions caseId={caseId} items={loaded.value} />}
    </section>
  );
}

function Versions({ caseId, items }: { readonly caseId: string; readonly items: readonly ExportItem[] }): ReactElement {
  const { words } = useLanguage();
  const { version, what, reader, date, by, state } = words.exports;
  return (
    // a region that scrolls sideways has to be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table--responsive-scroll" aria-labelledby="export-made-title" tabIndex={0}>
      <table className="table export__table">
        <thead>
          <tr>
            {[version, what, reader, date, by, state].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Version caseId={caseId} item={item} key={item.id} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Version({ caseId, item }: { readonly caseId: string; readonly item: ExportItem }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { version, form, reader, date, by, state, failure, fileName, id } = item;
  return (
    <tr>
      <th scope="row">{version}</th>
      <td>{words.exports.forms[form]}</td>
      <td>{words.exports.readers[reader]}</td>
      <td>{day(date)}</td>
      <td>{by}</td>
      <td aria-live="polite">
        {state === 'made' ? (
          <a
            className="function-link"
            href={exportsApi.contentAddress(caseId, id)}
            download={fileName}
            aria-label={words.exports.downloadVersion(version, fileName)}
          >
            {words.exports.download}
          </a>
        ) : (
          words.exports.states[state]
        )}
        {failure !== null && <p className="export__failure">{texts.failures[failure.code]}</p>}
      </td>
    </tr>
  );
}
