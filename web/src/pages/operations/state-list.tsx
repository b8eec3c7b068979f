import type { ReactElement } from 'react';

import type { Operations } from '../../client/operations.ts';
import { useLanguage } from '../../language/language.tsx';

/** Documents by state, in the order of their way. */
export function StateList({ told }: { readonly told: Operations }): ReactElement {
  const { texts, words } = useLanguage();
  const names: Readonly<Record<string, string>> = texts.states;
  return (
    <section aria-labelledby="states">
      <h2 id="states">{words.operations.states}</h2>
      <dl className="operations__states">
        {Object.entries(told.documents).map(([state, count]) => (
          <div key={state}>
            <dt>{names[state] ?? state}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {told.staleCases > 0 && <p>{words.operations.stale(told.staleCases)}</p>}
    </section>
  );
}
