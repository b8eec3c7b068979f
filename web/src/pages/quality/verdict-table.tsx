import type { ReactElement } from 'react';

import { auditVerdicts } from '../../../../domain/quality.ts';
import type { SampleAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';

/** How many papers got which answer, question by question: counts, because a sample is too small for shares. */
export function VerdictTable({ sample: { questions, papers } }: { readonly sample: SampleAnswer }): ReactElement {
  const { texts, words } = useLanguage();
  const { verdicts } = texts.quality;
  return (
    <>
      <h3 id="verdicts">{words.quality.summary}</h3>
      <table className="table figures" aria-labelledby="verdicts">
        <thead>
          <tr>
            {[words.quality.questionColumn, ...auditVerdicts.map((verdict) => verdicts[verdict]), words.quality.unanswered].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question}>
              <th scope="row">{texts.quality.questions[question]}</th>
              {auditVerdicts.map((verdict) => (
                <td data-title={verdicts[verdict]} key={verdict}>
                  {papers.filter((paper) => paper.verdicts[question] === verdict).length}
                </td>
              ))}
              <td data-title={words.quality.unanswered}>{papers.filter((paper) => paper.verdicts[question] === undefined).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
