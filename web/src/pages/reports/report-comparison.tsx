import { useState, type ReactElement } from 'react';

import { compareWords } from '../../../../domain/compare-words.ts';
import type { ReportPair, ReportRow } from '../../../../domain/report-grid.ts';
import { viewsApi } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { wordsOf } from '../overview/overview-context.ts';
import { PairSide } from './pair-side.tsx';
import { useReports } from './reports-context.ts';

/** Two reports by heading, what one says beside what the other says, word by word. */
export function ReportComparison({ older, newer }: { readonly older: ReportRow; readonly newer: ReportRow }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { caseId } = useReports();
  const [hideSame, setHideSame] = useState(false);
  const { loaded, reload } = useLoad(`comparison ${older.document} ${newer.document}`, (signal) =>
    viewsApi.compareReports(caseId, older.document, newer.document, signal),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  const headings = loaded.value.headings
    .map(({ heading, pairs }) => ({ heading, pairs: hideSame ? pairs.filter(differs) : pairs }))
    .filter(({ pairs }) => pairs.length > 0);
  return (
    <>
      <CheckBox id="hide-same" label={words.reports.hideSame} isChecked={hideSame} onChange={setHideSame} />
      {headings.length === 0 && <p className="heading__note">{words.reports.nothingDiffers}</p>}
      {headings.map(({ heading, pairs }) => (
        <table className="pairs" key={heading}>
          <caption>{texts.headings[heading]}</caption>
          <thead>
            <tr>
              <th scope="col">{`${words.reports.older}, ${day(older.day)}`}</th>
              <th scope="col">{`${words.reports.newer}, ${day(newer.day)}`}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <Pair pair={pair} older={older} newer={newer} key={`${pair.before?.id} ${pair.now?.id}`} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function differs({ before, now }: ReportPair): boolean {
  return before === null || now === null || wordsOf(before) !== wordsOf(now);
}

interface PairProps {
  readonly pair: ReportPair;
  readonly older: ReportRow;
  readonly newer: ReportRow;
}

function Pair({ pair: { before, now }, older, newer }: PairProps): ReactElement {
  const { words } = useLanguage();
  const both = before === null || now === null ? null : compareWords(wordsOf(before), wordsOf(now));
  return (
    <tr>
      <PairSide
        passage={before}
        document={older.document}
        runs={both?.before ?? null}
        as="removed"
        title={words.reports.older}
        none={words.reports.onlyNewer}
      />
      <PairSide
        passage={now}
        document={newer.document}
        runs={both?.now ?? null}
        as="added"
        title={words.reports.newer}
        none={words.reports.onlyOlder}
      />
    </tr>
  );
}
