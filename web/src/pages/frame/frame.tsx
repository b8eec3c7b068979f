import type { ReactElement, ReactNode } from 'react';

import { hasUploadLink } from '../../client/request.ts';
import { mayOnSomeCase } from '../../../../domain/may.ts';
import type { Action } from '../../../../domain/people.ts';
import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf, type BesideCases } from '../../routing/route.ts';
import { FirstLink } from './first-link.tsx';
import { AlertsLink } from '../alerts/alerts-link.tsx';
import { UnfiledLink } from '../unfiled/unfiled-link.tsx';
import { useSearchKey } from '../search/use-search-key.ts';
import { Icon } from '../../shared/icon.tsx';
import type { Words } from '../../texts/index.ts';

/** Those who may read cases. */
const searching: ReadonlySet<Me['role']> = new Set(['caseworker', 'team_leader']);

/** Pages of the few, each for whoever may do what it is for. */
const rightsLinks: readonly { readonly name: BesideCases; readonly action: Action; readonly label: (words: Words) => string }[] = [
  { name: 'citizen', action: 'citizen.export', label: ({ audit }) => audit.handOut.tab },
  { name: 'people', action: 'person.manage', label: ({ signIn }) => signIn.people.title },
  { name: 'api-keys', action: 'person.manage', label: ({ apiKeys }) => apiKeys.title },
  { name: 'audit', action: 'audit.search', label: ({ audit }) => audit.citizen.title },
  { name: 'operations', action: 'queue.read', label: ({ operations }) => operations.title },
  { name: 'retention-rules', action: 'retention.rule', label: ({ retention }) => retention.title },
];

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
            <FirstLink me={me} />
            <AlertsLink me={me} />
            {me !== null && mayOnSomeCase(me.role, 'order.list') && (
              <Link href={pathOf({ name: 'my-orders' })} className="top__link">
                {words.orders.tab}
              </Link>
            )}
            {me !== null && mayOnSomeCase(me.role, 'quality.read') && (
              <Link href={pathOf({ name: 'quality', part: 'shares', sampleId: null })} className="top__link">
                {words.quality.title}
              </Link>
            )}
            <UnfiledLink me={me} />
            {rightsLinks
              .filter(({ action }) => me !== null && mayOnSomeCase(me.role, action))
              .map(({ name, label }) => (
                <Link href={pathOf({ name })} className="top__link" key={name}>
                  {label(words)}
                </Link>
              ))}
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
              <Link href={pathOf({ name: 'own-log' })} className="function-link top__language">
                {words.audit.own.title}
              </Link>
            )}
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
