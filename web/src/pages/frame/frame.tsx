import type { ReactElement, ReactNode } from 'react';

import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Icon } from '../../shared/icon.tsx';

/** What stands around every page: the name, who is signed in, the language. */
export function Frame({ me, children }: { readonly me: Me | null; readonly children: ReactNode }): ReactElement {
  const { language, speak, texts, words } = useLanguage();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <>
      <a className="skipnav" href="#main-content">
        {words.skipToContent}
      </a>
      <header className="top">
        <div className="top__inner">
          <Link href={pathOf({ name: 'cases' })} className="top__name">
            {words.product}
          </Link>
          <nav aria-label={words.mainMenu}>
            <Link href={pathOf({ name: 'cases' })} className="top__link">
              {words.cases.title}
            </Link>
          </nav>
          <div className="top__end">
            {me !== null && (
              <p className="top__person">
                {me.name}, {texts.roles[me.role].toLowerCase()}
              </p>
            )}
            <button type="button" className="function-link top__language" lang={other} onClick={() => speak(other)}>
              <Icon name="language" />
              {words.otherLanguage}
            </button>
          </div>
        </div>
      </header>
      <main id="main-content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
