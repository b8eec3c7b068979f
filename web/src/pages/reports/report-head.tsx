import type { ReactElement } from 'react';

import type { Check } from '../../../../domain/document.ts';
import type { ReportRow } from '../../../../domain/report-grid.ts';
import type { Texts } from '../../../../domain/texts/index.ts';
import { useLanguage } from '../../language/language.tsx';
import { FlagMarks } from '../../shared/flag-marks.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { ReturnButton } from '../orders/return-button.tsx';
import { useReports } from './reports-context.ts';

/** Which report a row is, when it was written, how much of it is new, and what it lacks. */
export function ReportHead({ row }: { readonly row: ReportRow }): ReactElement {
  const { words, day } = useLanguage();
  const { caseId, open } = useReports();
  const { document, counts, flags, checks } = row;
  return (
    <div className="report-head">
      <button type="button" className="source-link source-link--lead" onClick={() => open(document, null)}>
        <span className="source-link__title">{titleBesideDate(row)}</span>
      </button>
      <span className="report-head__day">{day(row.day)}</span>
      <span className="report-head__day">{words.documents.share(counts.new + counts.changed + counts.conflicting, counts.repeated)}</span>
      <FlagMarks flags={flags} />
      <Checks checks={checks} />
      {flags.length + checks.length > 0 && <ReturnButton caseId={caseId} document={document} title={titleBesideDate(row)} />}
    </div>
  );
}

/** Each finding as a sentence, with the words that it rests on folded behind it. */
function Checks({ checks }: { readonly checks: readonly Check[] }): ReactElement | null {
  const { texts, words } = useLanguage();
  if (checks.length === 0) return null;
  return (
    <details className="report-head__checks">
      <summary>{words.reports.checks}</summary>
      <ul className="plain">
        {checks.map(({ code, words: quoted }) => (
          <li key={code}>
            {sayCheck(code, texts)} {quoted !== '' && <q>{quoted}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function sayCheck(code: string, { flagSentences, checks }: Texts): string {
  const flag = Object.entries(flagSentences).find(([name]) => name === code)?.[1];
  const check = Object.entries(checks).find(([name]) => name === code)?.[1];
  return flag ?? (typeof check === 'string' ? `${check}.` : code);
}
