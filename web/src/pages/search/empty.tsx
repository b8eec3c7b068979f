import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';

/** Before anything was asked: what can be asked. */
export function HowToSearch(): ReactElement {
  const { words } = useLanguage();
  return (
    <section className="search-help">
      <h2>{words.search.help}</h2>
      <ul>
        {words.search.helpLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.search.onlyYours}</p>
    </section>
  );
}

interface NothingProps {
  readonly isNarrowed: boolean;
  readonly isInCase: boolean;
  readonly onWiden: () => void;
}

/** Nothing fits: what to try next. */
export function NothingFound({ isNarrowed, isInCase, onWiden }: NothingProps): ReactElement {
  const { words } = useLanguage();
  return (
    <Alert variant="info" heading={words.search.none}>
      {isNarrowed ? (
        <>
          <p>{words.search.noneFiltered}</p>
          <button type="button" className="button button-secondary button-small" onClick={onWiden}>
            {words.search.noFilters}
          </button>
        </>
      ) : (
        <ul>
          {words.search.noneHelp.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isInCase && <Link href={pathOf({ name: 'search', caseId: null })}>{words.search.toOverCases}</Link>}
    </Alert>
  );
}
