import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { auditVerdicts, type AuditQuestion, type AuditVerdict } from '../../../../domain/quality.ts';
import { sayFinding } from '../../../../domain/texts/quality-words.ts';
import { qualityApi, type SampleAnswer, type SampledPaper } from '../../client/quality.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { RemarkForm } from './remark-form.tsx';

interface CardProps {
  readonly paper: SampledPaper;
  readonly sample: SampleAnswer;
  readonly onSaid: () => void;
}

/** One paper of a sample: where it stands, what the checks found, and what the audit says of it. */
export function SampledPaperCard({ paper, sample: { id, drawn, questions }, onSaid }: CardProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const { position, caseId, sha256, title, kind, organisation, received, reference, verdicts, remark } = paper;
  const say = async (work: Promise<null>): Promise<void> => {
    setFailed(null);
    setIsSaved(false);
    await work.then(
      () => setIsSaved(true),
      (thrown: unknown) => setFailed(failureOf(thrown)),
    );
    onSaid();
  };
  const named = `paper-${position}`;
  return (
    <article className="order" aria-labelledby={named}>
      <h4 id={named}>{words.quality.paper(position, drawn, titleBesideDate({ title }))}</h4>
      <p className="order__facts">
        {words.quality.paperFacts(texts.kinds[kind], day(received), reference)}
        {organisation !== null && `. ${words.quality.ofSender(organisation)}`}
      </p>
      <Findings codes={paper.findings} />
      <p className="no-print">
        <Link href={`${pathOf({ name: 'documents', caseId })}?dokument=${sha256}`} aria-describedby={named}>
          {words.quality.openPaper}
        </Link>
      </p>
      <div className="quality__questions">
        {questions.map((question) => (
          <VerdictField
            key={question}
            id={`${named}-${question}`}
            question={question}
            verdict={verdicts[question] ?? null}
            onSay={(verdict) => void say(qualityApi.judge(id, position, question, verdict))}
          />
        ))}
      </div>
      <RemarkForm id={`${named}-remark`} remark={remark ?? ''} onSave={(text) => say(qualityApi.remark(id, position, text))} key={remark} />
      {failed !== null && <FailureNotice code={failed} />}
      <output className="form-hint no-print">{isSaved && words.quality.saved}</output>
    </article>
  );
}

function Findings({ codes }: { readonly codes: readonly string[] }): ReactElement {
  const { texts, words } = useLanguage();
  if (codes.length === 0) return <p>{words.quality.noFindings}</p>;
  return (
    <p>
      {words.quality.findings}: {codes.map((code) => sayFinding(code, texts)).join('; ')}.
    </p>
  );
}

interface VerdictFieldProps {
  readonly id: string;
  readonly question: AuditQuestion;
  readonly verdict: AuditVerdict | null;
  readonly onSay: (verdict: AuditVerdict | null) => void;
}

function VerdictField({ id, question, verdict, onSay }: VerdictFieldProps): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <Choice
      id={id}
      label={texts.quality.questions[question]}
      value={verdict ?? ''}
      onChange={(value) => onSay(auditVerdicts.find((each) => each === value) ?? null)}
    >
      <option value="">{words.quality.notSaid}</option>
      {auditVerdicts.map((each) => (
        <option value={each} key={each}>
          {texts.quality.verdicts[each]}
        </option>
      ))}
    </Choice>
  );
}
