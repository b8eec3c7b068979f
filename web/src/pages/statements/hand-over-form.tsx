import { useState, type FormEvent, type ReactElement } from 'react';

import { recordApi } from '../../client/record.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { useLoad } from '../../shared/use-load.ts';

interface FormProps {
  readonly caseId: string;
  readonly onHanded: (text: string) => void;
  readonly onFailed: (text: string) => void;
}

/** Gives the case to another caseworker of the unit. What each has read stays their own. */
export function HandOverForm({ caseId, onHanded, onFailed }: FormProps): ReactElement | null {
  const { texts, words } = useLanguage();
  const { loaded, reload } = useLoad(`colleagues ${caseId}`, (signal) => recordApi.colleagues(caseId, signal));
  const [to, setTo] = useState('');
  if (loaded.state !== 'ready') return null;
  const own = words.statements.handOver;
  const others = loaded.value.filter(({ hasCase }) => !hasCase);
  const chosen = others.find(({ id }) => id === to);
  const handOver = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === undefined) return;
    try {
      await recordApi.handOver(caseId, chosen.id);
      setTo('');
      reload();
      onHanded(own.handed(chosen.name));
    } catch (thrown) {
      onFailed(texts.failures[failureOf(thrown)]);
    }
  };
  return (
    <section className="record__section no-print">
      <h3>{own.form}</h3>
      {others.length === 0 ? (
        <p>{own.nobody}</p>
      ) : (
        <form className="hand-over-form" onSubmit={(event) => void handOver(event)}>
          <Choice id="hand-over-to" label={own.to} value={to} onChange={setTo}>
            <option value="">{own.choose}</option>
            {others.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </Choice>
          <button type="submit" className="button button-primary button-small" disabled={chosen === undefined}>
            {own.hand}
          </button>
        </form>
      )}
    </section>
  );
}
