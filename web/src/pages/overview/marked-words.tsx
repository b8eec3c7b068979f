import { Fragment, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import type { Run } from '../../../../domain/compare-words.ts';

/** Runs of words with the differing ones marked; `ins` and `del` carry the meaning, and a word for screen readers that pass over them. */
export function MarkedWords({ runs, as }: { readonly runs: readonly Run[]; readonly as: 'added' | 'removed' }): ReactElement {
  const { words } = useLanguage();
  const Mark = as === 'added' ? 'ins' : 'del';
  return (
    <>
      {runs.map((run, position) =>
        run.isSame ? (
          run.text
        ) : (
          <Fragment key={position}>
            <Mark>
              <span className="sr-only">{words.overview[as]} </span>
              {run.text.trimEnd()}
            </Mark>{' '}
          </Fragment>
        ),
      )}
    </>
  );
}
