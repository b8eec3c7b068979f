import type { ReactElement } from 'react';

import type { HeadingId } from '../../../../domain/labels.ts';
import { useLanguage } from '../../language/language.tsx';

/** Headings that no document says anything about: what a caseworker may have to ask for. */
export function MissingList({ missing }: { readonly missing: readonly HeadingId[] }): ReactElement | null {
  const { texts, words } = useLanguage();
  if (missing.length === 0) return null;
  return (
    <section className="heading" aria-labelledby="mangler">
      <div className="heading__head">
        <h2 className="heading__title" id="mangler" tabIndex={-1}>
          {words.overview.missingTitle}
        </h2>
      </div>
      <ul className="plain missing">
        {missing.map((heading) => (
          <li key={heading}>{texts.overview.nothingAbout(texts.about[heading])}</li>
        ))}
      </ul>
    </section>
  );
}
