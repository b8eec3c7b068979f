import { useEffect, type ReactElement } from 'react';

import { auditApi, type OwnTrail } from '../../client/audit.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { sayReason } from '../../shared/say-reason.ts';
import { sayMoment } from '../../shared/say-moment.ts';
import { useTitle } from '../../shared/use-title.ts';
import { PrintButton } from '../statements/print-button.tsx';
import { Outcome } from './outcome.tsx';
import { OlderButton } from './older-button.tsx';
import { useTrail } from './use-trail.ts';

type Line = OwnTrail['items'][number];

/** What the reader herself has asked for. */
export function OwnLogPage(): ReactElement {
  const { words } = useLanguage();
  const { own } = words.audit;
  useTitle(own.title);
  const { items, next, isLoading, failure, begin, more } = useTrail<Line>();
  useEffect(() => begin((before) => auditApi.own(before)), [begin]);
  return (
    <div className="container page">
      <div className="record__head">
        <h1>{own.title}</h1>
        {items !== null && items.length > 0 && <PrintButton />}
      </div>
      <p className="page__lead">{own.lead}</p>
      {items === null && isLoading && <Loading />}
      {items?.length === 0 && (
        <Alert variant="info" heading={own.none}>
          {own.noneHelp}
        </Alert>
      )}
      {items !== null && items.length > 0 && (
        <ul className="plain trail">
          {items.map((line) => (
            <OwnLine line={line} key={line.position} />
          ))}
        </ul>
      )}
      {failure !== null && <FailureNotice code={failure} onRetry={more} />}
      {items !== null && items.length > 0 && <OlderButton next={next} isLoading={isLoading} onMore={more} />}
    </div>
  );
}

function OwnLine({ line }: { readonly line: Line }): ReactElement {
  const { texts, words } = useLanguage();
  const { at, action, what, machine, refused, caseId, case: named, origin, reason } = line;
  const facts = [...(machine === null ? [] : [texts.trail.machines[machine]]), origin, sayReason(reason, words.access.reasons)].filter(
    (each) => each !== null,
  );
  return (
    <li className="trail__line">
      <p className="trail__what">
        <time dateTime={at}>{sayMoment(at, texts.locale)}</time> <strong>{texts.trail.actions[action]}</strong>{' '}
        <Outcome refused={refused} />
      </p>
      {caseId !== null && (
        <p className="trail__case">
          {named === null ? (
            words.audit.own.notNamed
          ) : (
            <Link href={pathOf({ name: 'overview', caseId })}>
              {named.citizenName}, {named.reference}
            </Link>
          )}
        </p>
      )}
      <p className="trail__facts">
        {facts.join(' · ')} <code>{what}</code>
      </p>
    </li>
  );
}
