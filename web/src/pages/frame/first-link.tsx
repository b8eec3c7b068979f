import type { ReactElement } from 'react';

import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf, type Route } from '../../routing/route.ts';

/** Where the work of the role begins: sending, meetings, or cases. */
export function FirstLink({ me }: { readonly me: Me | null }): ReactElement {
  const { words } = useLanguage();
  const first = {
    portal: words.portal.title,
    bundles: words.bundles.title,
    cases: words.cases.title,
  } satisfies Partial<Record<Route['name'], string>>;
  const name = me?.role === 'supplier' ? 'portal' : me?.role === 'meeting_participant' ? 'bundles' : 'cases';
  return (
    <Link href={pathOf({ name })} className="top__link">
      {first[name]}
    </Link>
  );
}
