import type { ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';
import { Link } from '../routing/link.tsx';
import { pathOf } from '../routing/route.ts';
import { useMay } from './me.ts';

/** The way back from where there is nothing: to the cases, and for whoever has none to where her work begins. */
export function HomeLink(): ReactElement {
  const { words } = useLanguage();
  return <Link href={pathOf({ name: 'cases' })}>{useMay('case.list') ? words.toMyCases : words.toFirstPage}</Link>;
}
