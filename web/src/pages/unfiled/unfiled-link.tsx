import type { ReactElement } from 'react';

import { mayOnSomeCase } from '../../../../domain/may.ts';
import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { useWaitingCount } from './waiting-count.ts';

/** The menu's way to papers without a case, with how many wait. */
export function UnfiledLink({ me }: { readonly me: Me | null }): ReactElement | null {
  const { words } = useLanguage();
  const mayRead = me !== null && mayOnSomeCase(me.role, 'receipt.read-unfiled');
  const waiting = useWaitingCount(mayRead);
  if (!mayRead) return null;
  return (
    <Link href={pathOf({ name: 'unfiled' })} className="top__link">
      {words.unfiledPage.title}
      {waiting !== null && waiting > 0 && (
        <>
          {' '}
          <span className="top__count" aria-hidden="true">
            {waiting}
          </span>
          <span className="sr-only">({words.unfiledPage.count(waiting)})</span>
        </>
      )}
    </Link>
  );
}
