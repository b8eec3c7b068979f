import { useState, type FormEvent, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { qualityApi } from '../../client/quality.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { navigate } from '../../routing/location.ts';
import { qualityPath } from '../../routing/quality.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { ChoiceFields } from './choice-fields.tsx';
import { readChoice } from './paper-choice.ts';

const usualSize = 20;

/** A new sample; when it is drawn, it is opened. */
export function DrawForm(): ReactElement {
  const { words } = useLanguage();
  const [choice, setChoice] = useState(() => readChoice(new URLSearchParams()));
  const [size, setSize] = useState(String(usualSize));
  const [seed, setSeed] = useState('');
  const [isDrawing, setIsDrawing] = useState(false);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsDrawing(true);
    setFailed(null);
    const { from, to, kind, organisation } = choice;
    const asked = { from, to, kind, size: Number(size), ...(organisation === null ? {} : { organisation }) };
    await qualityApi.draw({ ...asked, ...(seed.trim() === '' ? {} : { seed: seed.trim() }) }).then(
      ({ id }) => navigate(qualityPath({ name: 'quality', part: 'samples', sampleId: id })),
      (thrown: unknown) => setFailed(failureOf(thrown)),
    );
    setIsDrawing(false);
  };
  return (
    <section aria-labelledby="draw-title">
      <h2 id="draw-title">{words.quality.drawTitle}</h2>
      <p>{words.quality.drawHelp}</p>
      <form onSubmit={(event) => void submit(event)}>
        <div className="list-tools quality__choice">
          <ChoiceFields choice={choice} onChange={(changes) => setChoice({ ...choice, ...changes })} />
          <div className="choice">
            <label className="form-label" htmlFor="sample-size">
              {words.quality.size}
            </label>
            <input
              id="sample-size"
              type="number"
              min={1}
              max={100}
              required
              className="form-input"
              value={size}
              onChange={(event) => setSize(event.target.value)}
            />
          </div>
          <SeedField seed={seed} onChange={setSeed} />
        </div>
        {failed !== null && <FailureNotice code={failed} />}
        <button type="submit" className="button button-primary" disabled={isDrawing}>
          {words.quality.draw}
        </button>
      </form>
    </section>
  );
}

function SeedField({ seed, onChange }: { readonly seed: string; readonly onChange: (seed: string) => void }): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="choice">
      <label className="form-label" htmlFor="sample-seed">
        {words.quality.seed}
      </label>
      <span className="form-hint" id="sample-seed-help">
        {words.quality.seedHelp}
      </span>
      <input
        id="sample-seed"
        className="form-input"
        pattern="[0-9a-zA-Z\-]{1,32}"
        autoComplete="off"
        value={seed}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby="sample-seed-help"
      />
    </div>
  );
}
