import type { ReactElement } from 'react';

import { accessApi, type ClosedCase } from '../../client/access.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useLoad } from '../../shared/use-load.ts';

/** A unit has hundreds: what is looked for is found by name or number. */
const MOST_SHOWN = 30;

/** Colleagues' cases, which open with a reason: whose they are, and nothing of what stands in them. */
export function ClosedCases({ sought }: { readonly sought: string }): ReactElement | null {
  const { words } = useLanguage();
  const { access } = words;
  const { loaded, reload } = useLoad('closed cases', accessApi.closed);
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  if (loaded.value.length === 0) return null;
  const fitting = loaded.value.filter((each) => fits(each, sought));
  const shown = fitting.slice(0, MOST_SHOWN);
  return (
    <section className="closed-cases" aria-labelledby="closed-cases-title">
      <h2 id="closed-cases-title">{access.others}</h2>
      <p>{fitting.length === 0 ? access.noneFit : access.othersHelp}</p>
      <ul className="plain">
        {shown.map(({ id, citizenName, reference, caseworker }) => (
          <li key={id} className="closed-case">
            <Link href={pathOf({ name: 'overview', caseId: id })}>
              {citizenName} · {reference}
            </Link>
            <span>{access.caseworker(caseworker)}</span>
          </li>
        ))}
      </ul>
      {fitting.length > shown.length && <p>{access.more(fitting.length - shown.length)}</p>}
    </section>
  );
}

function fits({ citizenName, reference }: ClosedCase, sought: string): boolean {
  const text = `${citizenName} ${reference}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
