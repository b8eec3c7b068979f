import type { ReactElement } from 'react';

import { mayOnSomeCase } from '../../../../domain/may.ts';
import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf, type Route } from '../../routing/route.ts';

/** Where the work of the role begins: sending, meetings, or cases. Whoever has none of them has pages of the few, which stand in the menu anyway. */
export function FirstLink({ me }: { readonly me: Me | null }): ReactElement | null {
  const { words } = useLanguage();
  const first = {
    portal: words.portal.title,
    bundles: words.bundles.title,
    cases: words.cases.title,
  } satisfies Partial<Record<Route['name'], string>>;
  const name = me?.role === 'supplier' ? 'portal' : me?.role === 'meeting_participant' ? 'bundles' : 'cases';
  if (name === 'cases' && me !== null && !mayOnSomeCase(me.role, 'case.list')) return null;
  return (
    <Link href={pathOf({ name })} className="top__link">
      {first[name]}
    </Link>
  );
}
