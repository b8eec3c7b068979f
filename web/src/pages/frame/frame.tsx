import type { ReactElement, ReactNode } from 'react';

import { hasUploadLink } from '../../client/request.ts';
import { mayOnSomeCase } from '../../../../domain/may.ts';
import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { AlertsLink } from '../alerts/alerts-link.tsx';
import { UnfiledLink } from '../unfiled/unfiled-link.tsx';
import { useSearchKey } from '../search/use-search-key.ts';
import { Icon } from '../../shared/icon.tsx';

/** Those who may read cases. */
const searching: ReadonlySet<Me['role']> = new Set(['caseworker', 'team_leader', 'meeting_participant']);

interface FrameProps {
  readonly me: Me | null;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** What stands around every page: the name, the menu, who is signed in, the language. */
export function Frame({ me, onSignOut, children }: FrameProps): ReactElement {
  const { language, speak, texts, words } = useLanguage();
  const maySearch = me !== null && searching.has(me.role);
  useSearchKey(maySearch);
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
          <nav className="top__menu" aria-label={words.mainMenu}>
            {me?.role === 'supplier' ? (
              <Link href={pathOf({ name: 'portal' })} className="top__link">
                {words.portal.title}
              </Link>
            ) : (
              <Link href={pathOf({ name: 'cases' })} className="top__link">
                {words.cases.title}
              </Link>
            )}
            <AlertsLink me={me} />
            {me !== null && mayOnSomeCase(me.role, 'order.list') && (
              <Link href={pathOf({ name: 'my-orders' })} className="top__link">
                {words.orders.tab}
              </Link>
            )}
            <UnfiledLink me={me} />
            {me?.role === 'administrator' && (
              <Link href={pathOf({ name: 'people' })} className="top__link">
                {words.signIn.people.title}
              </Link>
            )}
            {maySearch && (
              <Link href={pathOf({ name: 'search', caseId: null })} className="top__link" aria-keyshortcuts="/">
                {words.search.title}
              </Link>
            )}
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
            {me !== null && !hasUploadLink() && (
              <button type="button" className="function-link top__language" onClick={onSignOut}>
                {words.signOut}
              </button>
            )}
          </div>
        </div>
      </header>
      <main id="main-content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
