import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { headingElementId } from './overview-context.ts';
import type { OverviewView } from './view-of.ts';

/** The headings of the case with how much is new under each; those without any source stay visible as empty. */
export function HeadingNav({ view }: { readonly view: OverviewView }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <nav className="heading-nav" aria-label={words.overview.headings}>
      <ul className="plain">
        {view.headings.map(({ heading, newsCount, count }) => (
          <li key={heading}>
            <a href={`#${count === 0 ? 'mangler' : headingElementId(heading)}`} className={count === 0 ? 'heading-nav__empty' : undefined}>
              <span>{texts.headings[heading]}</span>
              {newsCount > 0 && <strong className="heading__news">{words.overview.newHere(newsCount)}</strong>}
              {count === 0 && <span className="sr-only">: {words.overview.missingShort}</span>}
            </a>
          </li>
        ))}
        {view.notPlaced.length > 0 && (
          <li>
            <a href="#ikke-placeret">
              <span>{texts.overview.notPlaced}</span>
              <span className="heading-nav__count">{view.notPlaced.length}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
