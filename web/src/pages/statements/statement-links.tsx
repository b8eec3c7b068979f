import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Icon } from '../../shared/icon.tsx';

/** The ways to what is printed. */
export function StatementLinks({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  const statements = [
    ['news', words.statements.news.title],
    ['hand-over', words.statements.handOver.title],
  ] as const;
  return (
    <nav className="statement-links" aria-label={words.statements.links}>
      <ul className="plain">
        {statements.map(([name, label]) => (
          <li key={name}>
            <Link className="function-link" href={pathOf({ name, caseId })}>
              <Icon name="print" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
