import type { ReactElement } from 'react';

import { operationsApi, type Operations } from '../../client/operations.ts';
import { useLanguage } from '../../language/language.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import type { Act } from './operations-page.tsx';

interface TableProps {
  readonly told: Operations;
  readonly onAct: Act;
}

/** What was given up, by code, with its sentence and a button that tries all of it again. */
export function FailureTable({ told, onAct }: TableProps): ReactElement {
  const { words } = useLanguage();
  const { operations } = words;
  const { failures: title, none, reason, code, count, since, columns, documents, jobs } = operations;
  const rows = [
    ...told.failedDocuments.map((row) => ({ ...row, told: documents(row.documents) })),
    ...told.failedJobs.map((row) => ({ ...row, told: jobs(row.jobs) })),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="operations" aria-labelledby="failures" tabIndex={0}>
      <h2 id="failures">{title}</h2>
      {rows.length === 0 && <p>{none}</p>}
      {rows.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              {[reason, code, columns.step, count, since, operations.retry].map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FailureRow row={row} key={`${row.told} ${row.step} ${row.code}`} onAct={onAct} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: { readonly code: string; readonly step: string; readonly since: string | null; readonly told: string };
  readonly onAct: Act;
}

function FailureRow({ row: { code, step, since, told }, onAct }: RowProps): ReactElement {
  const { language, texts, words } = useLanguage();
  const { operations } = words;
  const sentences: Readonly<Record<string, string>> = texts.failures;
  const names: Readonly<Record<string, string>> = operations.stepNames;
  const retry = (): Promise<string> =>
    operationsApi.retry({ code, step }).then(({ documents, jobs }) => operations.retried(documents, jobs));
  return (
    <tr>
      <th scope="row">{sentences[code] ?? code}</th>
      <td>
        <code>{code}</code>
      </td>
      <td>{names[step] ?? step}</td>
      <td>{told}</td>
      <td>{since === null ? operations.unknownSince : sayMoment(since, language)}</td>
      <td>
        <button
          type="button"
          className="button button-secondary button-small"
          aria-label={`${operations.retry}: ${code}, ${names[step] ?? step}`}
          onClick={() => void onAct(retry())}
        >
          {operations.retry}
        </button>
      </td>
    </tr>
  );
}
