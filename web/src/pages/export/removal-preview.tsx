import type { ReactElement } from 'react';

import type { ExportReader } from '../../../../domain/export.ts';
import { exportsApi, type RemovalPreview as Preview } from '../../client/exports.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';

interface RemovalPreviewProps {
  readonly caseId: string;
  readonly reader: ExportReader;
  readonly without: ReadonlySet<string>;
}

/** What the export will lack, each place before and after: nobody is surprised by a hole, or by a name that stayed. */
export function RemovalPreview({ caseId, reader, without }: RemovalPreviewProps): ReactElement {
  const { words } = useLanguage();
  const ids = [...without].toSorted();
  const { loaded, reload } = useLoad(`removal ${caseId} ${reader} ${ids.join(' ')}`, () =>
    exportsApi.preview(caseId, { reader, without: ids }),
  );
  return (
    <section className="export__removal">
      <h2 id="export-removal-title">{words.exports.removal}</h2>
      <div aria-live="polite">
        {loaded.state === 'loading' && <Loading />}
        {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
        {loaded.state === 'ready' && (
          <p>{loaded.value.items.length === 0 ? words.exports.removesNothing : words.exports.removes(loaded.value.items.length)}</p>
        )}
      </div>
      {loaded.state === 'ready' && loaded.value.items.length > 0 && <Removals items={loaded.value.items} />}
      <p className="form-hint">{words.exports.limits}</p>
    </section>
  );
}

function Removals({ items }: { readonly items: Preview['items'] }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    // a region that scrolls sideways has to be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table--responsive-scroll" aria-labelledby="export-removal-title" tabIndex={0}>
      <table className="table export__table">
        <thead>
          <tr>
            <th scope="col">{words.exports.rule}</th>
            <th scope="col">{words.exports.before}</th>
            <th scope="col">{words.exports.after}</th>
            <th scope="col">{words.exports.source}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ passage, rules, before, after, title, page }) => (
            <tr key={passage}>
              <td>{rules.map((rule) => words.exports.rules[rule]).join(', ')}</td>
              <td>{before}</td>
              <td>{after}</td>
              <td>{page === null ? title : `${title}, ${texts.overview.page(page)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
