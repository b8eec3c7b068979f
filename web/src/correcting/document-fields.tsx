import { useState, type FormEvent, type ReactElement } from 'react';

import { documentKinds } from '../../../domain/labels.ts';
import type { NewCorrection } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { Choice } from '../shared/choice.tsx';
import { SaveRow } from './save-row.tsx';
import type { CaseTools, Target } from './tools-context.ts';

interface FieldsProps {
  readonly document: Extract<Target, { kind: 'document' }>['document'];
  readonly tools: CaseTools;
  readonly onDone: () => void;
}

/** Kind and date of a document, as they stand. */
export function DocumentFields({ document: { sha256, head }, tools, onDone }: FieldsProps): ReactElement {
  const { texts, words } = useLanguage();
  const found = { kind: head?.kind ?? 'other', date: head?.documentDate ?? '' };
  const [asked, setAsked] = useState<{ readonly kind: string; readonly date: string }>(found);
  const corrections = (['kind', 'date'] as const)
    .filter((field) => asked[field] !== found[field] && asked[field] !== '')
    .map((field): NewCorrection => ({ sha256, passage: null, field, value: asked[field] }));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await tools.correct(corrections)) onDone();
  };
  return (
    <form className="correct-form" onSubmit={(event) => void save(event)}>
      <div className="correct-form__fields">
        <Choice id="correct-kind" label={words.record.fields.kind} value={asked.kind} onChange={(kind) => setAsked({ ...asked, kind })}>
          {documentKinds.map((kind) => (
            <option value={kind} key={kind}>
              {kind === found.kind ? words.record.asFound(texts.kinds[kind]) : texts.kinds[kind]}
            </option>
          ))}
        </Choice>
        <div className="choice">
          <label className="form-label" htmlFor="correct-date">
            {words.record.fields.date}
          </label>
          <input
            id="correct-date"
            type="date"
            className="form-input"
            value={asked.date}
            onChange={(event) => setAsked({ ...asked, date: event.target.value })}
          />
        </div>
      </div>
      <SaveRow isReady={corrections.length > 0} onCancel={onDone} />
    </form>
  );
}
