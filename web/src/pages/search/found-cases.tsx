import type { ReactElement } from 'react';

import type { SearchAnswer } from '../../client/search.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { askFor, type Asked } from './search-memory.ts';

/** Cases that the words name, and cases with hits: the first lead to the case, the others to the same search in it. */
export function FoundCases({ answer, asked }: { readonly answer: SearchAnswer; readonly asked: Asked }): ReactElement | null {
  const { words } = useLanguage();
  const withHits = answer.counts?.cases ?? [];
  return (
    <>
      {answer.cases.length > 0 && (
        <section className="found-cases">
          <h2>{words.search.casesNamed}</h2>
          <ul className="plain">
            {answer.cases.map(({ caseId, citizenName, reference, needsReason }) => (
              <li key={caseId}>
                <Link href={pathOf({ name: 'overview', caseId })}>
                  {citizenName} · {reference}
                </Link>
                {needsReason && <span className="found-cases__hits"> {words.access.colleagues}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {withHits.length > 0 && (
        <section className="found-cases">
          <h2>{words.search.cases}</h2>
          <ul className="plain">
            {withHits.map(({ caseId, citizenName, reference, hits }) => (
              <li key={caseId}>
                <Link href={pathOf({ name: 'search', caseId })} onClick={() => askFor(caseId, asked)}>
                  {citizenName} · {reference}
                </Link>{' '}
                <span className="found-cases__hits">{words.search.hitsIn(hits)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
