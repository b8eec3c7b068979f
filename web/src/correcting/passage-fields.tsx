import { useState, type FormEvent, type ReactElement } from 'react';

import { headingIds, natures, statuses, voices } from '../../../domain/labels.ts';
import type { ComparedPassage } from '../../../domain/passage.ts';
import type { NewCorrection } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { Choice } from '../shared/choice.tsx';
import { EarlierChoice } from './earlier-choice.tsx';
import { SaveRow } from './save-row.tsx';
import type { CaseTools } from './tools-context.ts';

interface FieldsProps {
  readonly document: string;
  readonly passage: ComparedPassage;
  readonly tools: CaseTools;
  readonly onDone: () => void;
}

interface Asked {
  readonly heading: string;
  readonly voice: string;
  readonly nature: string;
  readonly status: string;
  readonly of: string | null;
}

/** The labels of a passage, each as it stands; what is chosen otherwise becomes a correction. */
export function PassageFields({ document, passage, tools, onDone }: FieldsProps): ReactElement {
  const { texts, words } = useLanguage();
  const { heading, voice, nature, status, of } = passage;
  const [asked, setAsked] = useState<Asked>({ heading, voice, nature, status, of });
  const corrections = correctionsOf(passage, document, asked);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await tools.correct(corrections)) onDone();
  };
  const fields = [
    ['heading', headingIds.map((id) => [id, texts.headings[id]])],
    ['voice', voices.map((id) => [id, texts.voices[id]])],
    ['nature', natures.map((id) => [id, texts.natures[id]])],
    ['status', statuses.map((id) => [id, texts.overview.statuses[id]])],
  ] as const;
  return (
    <form className="correct-form" onSubmit={(event) => void save(event)}>
      <div className="correct-form__fields">
        {fields.map(([name, options]) => (
          <Choice
            key={name}
            id={`correct-${name}`}
            label={words.record.fields[name]}
            value={asked[name]}
            onChange={(value) => setAsked({ ...asked, [name]: value })}
          >
            {options.map(([value, label]) => (
              <option value={value} key={value}>
                {value === passage[name] ? words.record.asFound(label ?? '') : label}
              </option>
            ))}
          </Choice>
        ))}
      </div>
      {asked.status !== 'new' && asked.status !== status && (
        <EarlierChoice
          caseId={tools.caseId}
          passage={passage}
          document={document}
          chosen={asked.of}
          onChoose={(id) => setAsked({ ...asked, of: id })}
        />
      )}
      <SaveRow isReady={corrections.length > 0} onCancel={onDone} />
    </form>
  );
}

/** A status and the earlier passage that it names are one correction. */
function correctionsOf(passage: ComparedPassage, document: string, asked: Asked): readonly NewCorrection[] {
  const on = { sha256: document, passage: passage.id };
  const labels = (['heading', 'voice', 'nature'] as const)
    .filter((field) => asked[field] !== passage[field])
    .map((field): NewCorrection => ({ ...on, field, value: asked[field] }));
  const of = asked.status === 'new' ? null : asked.of;
  const isOther = asked.status !== passage.status || of !== passage.of;
  const isWhole = asked.status === 'new' || of !== null;
  return isOther && isWhole ? [...labels, { ...on, field: 'status', value: asked.status, of }] : labels;
}
