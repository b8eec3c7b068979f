import type { ReactElement } from 'react';

import type { AlertItem } from '../../client/alerts.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { alertPlace } from './alert-place.ts';
import { isOpen } from './by-case.ts';

interface LineProps {
  readonly alert: AlertItem;
  /** Whoever goes to the place has seen the alert. */
  readonly onFollow: (alert: AlertItem) => void;
}

/** One alert: what, of what, when; a link to the place. */
export function AlertLine({ alert, onFollow }: LineProps): ReactElement {
  const { texts, words } = useLanguage();
  const about = useAbout(alert);
  const state = alert.isOver ? words.alerts.over : alert.seen ? words.alerts.seen : null;
  return (
    <li className={`alert-line${isOpen(alert) ? ' alert-line--open' : ''}`}>
      <Link href={alertPlace(alert)} className="alert-line__link" onClick={() => onFollow(alert)}>
        {texts.alerts.kinds[alert.kind]}
        {about !== null && <>: {about}</>}
      </Link>
      <span className="alert-line__facts">
        <time dateTime={alert.at}>{sayMoment(alert.at, texts.locale)}</time>
        {state !== null && <span className="badge">{state}</span>}
      </span>
    </li>
  );
}

/** The document with what it brings, the order with its day, or since when nothing came. */
function useAbout({ document, order, flags, pieces, days, lastSubstance }: AlertItem): string | null {
  const { texts, words, day } = useLanguage();
  if (document !== null) {
    const parts = [document.title ?? document.fileName, ...flags.map((flag) => texts.flags[flag].toLowerCase())];
    return [...parts, ...(pieces > 0 ? [words.alerts.pieces(pieces)] : [])].join(', ');
  }
  if (order !== null) return `${texts.kinds[order.kind]}, ${words.alerts.overdue(day(order.due)).toLowerCase()}`;
  return days === null || lastSubstance === null ? null : words.alerts.silent(days, day(lastSubstance));
}
