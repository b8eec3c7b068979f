import { useState, type ReactElement } from 'react';

import { exportForms, exportReaders, type ExportForm as Form, type ExportReader } from '../../../../domain/export.ts';
import type { FailureCode } from '../../../../domain/failures.ts';
import type { Overview } from '../../../../domain/overview.ts';
import { exportsApi } from '../../client/exports.ts';
import { failureOf } from '../../client/request.ts';
import type { MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Toast, type ToastMessage } from '../../shared/toast.tsx';
import { BaselineChoice } from './baseline-choice.tsx';
import { LeaveOut } from './leave-out.tsx';
import { RemovalPreview } from './removal-preview.tsx';

interface ExportFormProps {
  readonly caseId: string;
  readonly meetings: readonly MeetingItem[];
  readonly overview: Overview;
  readonly onAsked: () => void;
}

const isForm = (value: string): value is Form => exportForms.some((form) => form === value);
const isReader = (value: string): value is ExportReader => exportReaders.some((reader) => reader === value);
/** Forms that tell what is new. */
const tellsNews: ReadonlySet<Form> = new Set(['overview-pdf', 'overview-docx', 'json']);

/** What, for whom, since when, without what; and what the rules will remove, before anything is made. */
export function ExportForm({ caseId, meetings, overview, onAsked }: ExportFormProps): ReactElement {
  const { words } = useLanguage();
  const [form, setForm] = useState<Form>('overview-pdf');
  const [reader, setReader] = useState<ExportReader>('team');
  const [baseline, setBaseline] = useState('none');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setIsAsking] = useState(false);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const make = async (): Promise<void> => {
    setIsAsking(true);
    setFailed(null);
    const since = tellsNews.has(form) ? baseline : 'none';
    await exportsApi.make(caseId, { form, reader, baseline: since, without: [...without] }).then(
      ({ version }) => setMessage({ text: words.exports.asked(version) }),
      (thrown: unknown) => setFailed(failureOf(thrown)),
    );
    setIsAsking(false);
    onAsked();
  };
  return (
    <section className="export__form" aria-labelledby="export-what-title">
      <h2 id="export-what-title" className="sr-only">
        {words.exports.make}
      </h2>
      <div className="export__choices">
        <div>
          <Choice id="export-form" label={words.exports.what} value={form} onChange={(value) => isForm(value) && setForm(value)}>
            {exportForms.map((each) => (
              <option value={each} key={each}>
                {words.exports.forms[each]}
              </option>
            ))}
          </Choice>
          <p className="form-hint">{words.exports.help[form]}</p>
        </div>
        <div>
          <Choice id="export-reader" label={words.exports.reader} value={reader} onChange={(value) => isReader(value) && setReader(value)}>
            {exportReaders.map((each) => (
              <option value={each} key={each}>
                {words.exports.readers[each]}
              </option>
            ))}
          </Choice>
          <p className="form-hint">{words.exports.readerHelp[reader]}</p>
        </div>
        {tellsNews.has(form) && <BaselineChoice value={baseline} onChange={setBaseline} meetings={meetings} />}
      </div>
      <LeaveOut overview={overview} without={without} onChange={setWithout} />
      <RemovalPreview caseId={caseId} reader={reader} without={without} />
      {failed !== null && <FailureNotice code={failed} onRetry={() => void make()} />}
      <button type="button" className="button button-primary" disabled={isAsking} onClick={() => void make()}>
        {words.exports.make}
      </button>
      <Toast message={message} onClose={() => setMessage(null)} />
    </section>
  );
}
