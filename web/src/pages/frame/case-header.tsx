import type { ReactElement, ReactNode } from 'react';

import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { useMay } from '../../shared/me.ts';
import { Icon } from '../../shared/icon.tsx';
import { SearchField } from '../search/search-field.tsx';

interface CaseHeaderProps {
  readonly item: CaseItem;
  readonly page: 'overview' | 'documents' | 'reports' | 'orders' | 'record' | 'checklist' | 'export' | 'search';
  readonly children?: ReactNode;
}

/** Whose case it is, and the pages of the case. */
export function CaseHeader({ item, page, children }: CaseHeaderProps): ReactElement {
  const { words } = useLanguage();
  const isColleagues = useMay('case.give-reason') && !item.isMine;
  const tabs = ['overview', 'documents', 'reports', 'orders', 'record', 'checklist', 'export'] as const;
  const names = {
    overview: words.tabs.overview,
    documents: words.tabs.documents,
    reports: words.reports.tab,
    orders: words.orders.tab,
    record: words.record.tab,
    checklist: words.checklists.tab,
    export: words.exports.tab,
  };
  return (
    <div className="case-header">
      <nav className="breadcrumbs" aria-label={words.breadcrumbs}>
        <ol className="breadcrumbs__list">
          <li className="breadcrumbs__list-item">
            <Link className="breadcrumbs__link" href={pathOf({ name: 'cases' })}>
              {words.cases.title}
            </Link>
          </li>
          <li className="breadcrumbs__list-item" aria-current="page">
            <Icon name="chevron-right" /> {item.reference}
          </li>
        </ol>
      </nav>
      <SearchField caseId={item.id} isFocused={page === 'search'} />
      <div className="case-header__line">
        <h1>
          {item.citizenName} <span className="case-header__cpr">{item.citizenCpr}</span>
        </h1>
        <nav className="tab-container" aria-label={words.tabs.label}>
          <ul className="tab-list no-max-width">
            {tabs.map((name) => (
              <li key={name}>
                <Link href={pathOf({ name, caseId: item.id })} className="tab-button" aria-current={name === page ? 'true' : undefined}>
                  <span>
                    {names[name]}
                    {name === 'documents' && ` (${item.documents})`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {isColleagues && <p className="form-hint">{words.access.opened}</p>}
      {children}
    </div>
  );
}
