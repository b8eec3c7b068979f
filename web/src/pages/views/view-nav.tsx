import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { navigate } from '../../routing/location.ts';
import { pathOf } from '../../routing/route.ts';
import { viewNames, type ViewName } from '../../routing/views.ts';

interface ViewNavProps {
  readonly caseId: string;
  /** Null: by heading. */
  readonly view: ViewName | null;
}

const ways: readonly (ViewName | null)[] = [null, ...viewNames];

/** The address of a view; what "since" means goes along, an open source does not. */
function addressOf(caseId: string, view: ViewName | null): string {
  const since = new URLSearchParams(window.location.search).get('siden');
  const path = pathOf(view === null ? { name: 'overview', caseId } : { name: 'view', caseId, view });
  return since === null ? path : `${path}?${new URLSearchParams({ siden: since }).toString()}`;
}

/** Steps to the view beside this one, in the order of the chooser and around its ends. */
export function stepView({ caseId, view }: ViewNavProps, by: 1 | -1): void {
  navigate(addressOf(caseId, ways[(ways.indexOf(view) + by + ways.length) % ways.length] ?? null));
}

/** The ways to look at the case, each with an address of its own; a list to choose from where there is no room for a row. */
export function ViewNav({ caseId, view }: ViewNavProps): ReactElement {
  const { words } = useLanguage();
  const nameOf = (way: ViewName | null): string => (way === null ? words.views.headings : words.views.names[way]);
  return (
    <>
      <nav className="view-nav" aria-label={words.views.label}>
        <ul className="plain">
          {ways.map((way) => (
            <li key={way}>
              <Link href={addressOf(caseId, way)} aria-current={way === view ? 'page' : undefined}>
                {nameOf(way)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="view-choice">
        <label className="form-label" htmlFor="view-choice">
          {words.views.choose}
        </label>
        <select
          className="form-select"
          id="view-choice"
          value={view ?? ''}
          onChange={(event) => navigate(addressOf(caseId, ways.find((way) => (way ?? '') === event.target.value) ?? null))}
        >
          {ways.map((way) => (
            <option value={way ?? ''} key={way}>
              {nameOf(way)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
