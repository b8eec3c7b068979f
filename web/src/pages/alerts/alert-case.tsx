import type { ReactElement } from 'react';

import type { AlertItem } from '../../client/alerts.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { AlertLine } from './alert-line.tsx';
import { isOpen, type CaseAlerts } from './by-case.ts';

interface CaseProps {
  readonly group: CaseAlerts;
  readonly onSeen: (alerts: readonly AlertItem[]) => void;
  readonly onFollow: (alert: AlertItem) => void;
}

/** The alerts of one case under its name. */
export function AlertCase({ group, onSeen, onFollow }: CaseProps): ReactElement {
  const { words } = useLanguage();
  const { caseId, citizenName, reference, alerts } = group;
  const open = alerts.filter(isOpen);
  const headingId = `alerts-${caseId}`;
  return (
    <section className="alert-case" aria-labelledby={headingId}>
      <div className="alert-case__head">
        <h2 id={headingId}>
          <Link href={pathOf({ name: 'overview', caseId })}>{citizenName}</Link> <span className="alert-case__reference">{reference}</span>
        </h2>
        {open.length > 0 && (
          <button
            type="button"
            className="function-link small-button"
            onClick={() => onSeen(open)}
            aria-label={`${words.alerts.markCase}: ${citizenName}`}
          >
            {words.alerts.markCase}
          </button>
        )}
      </div>
      <ul className="plain">
        {alerts.map((alert) => (
          <AlertLine key={alert.id} alert={alert} onFollow={onFollow} />
        ))}
      </ul>
    </section>
  );
}
