import type { ReactElement } from 'react';

import type { Flag } from '../../../domain/labels.ts';
import { useLanguage } from '../language/language.tsx';

/** What a report lacks, as marks with the whole sentence behind them. A flag speaks of the document, never of a person. */
export function FlagMarks({ flags }: { readonly flags: readonly Flag[] }): ReactElement | null {
  const { texts } = useLanguage();
  if (flags.length === 0) return null;
  return (
    <ul className="plain flags">
      {flags.map((flag) => (
        <li className="badge badge-warning" key={flag} title={texts.flagSentences[flag]}>
          {texts.flags[flag]}
          <span className="sr-only">. {texts.flagSentences[flag]}</span>
        </li>
      ))}
    </ul>
  );
}
