import { useEffect, type ReactElement } from 'react';

import { mayOnSomeCase } from '../../../../domain/may.ts';
import { alertsApi } from '../../client/alerts.ts';
import type { Me } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { useLoad } from '../../shared/use-load.ts';
import { onAlertsChanged } from './alerts-changed.ts';

/** The menu's entry, with the number of alerts that were not seen; for those who get some. */
export function AlertsLink({ me }: { readonly me: Me | null }): ReactElement | null {
  const { words } = useLanguage();
  const isShown = me !== null && mayOnSomeCase(me.role, 'alert.read');
  const { loaded, reload } = useLoad(isShown ? 'unseen alerts' : null, alertsApi.unseen);
  useEffect(() => onAlertsChanged(reload), [reload]);
  if (!isShown) return null;
  const unseen = loaded.state === 'ready' ? loaded.value : 0;
  return (
    <Link href={pathOf({ name: 'alerts' })} className="top__link">
      {words.alerts.title}{' '}
      {unseen > 0 && (
        <span className="top__count">
          <span aria-hidden="true">{unseen}</span>
          <span className="sr-only"> ({words.alerts.unseen(unseen)})</span>
        </span>
      )}
    </Link>
  );
}
