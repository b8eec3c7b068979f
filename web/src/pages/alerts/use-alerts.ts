import { useState } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { alertsApi, type AlertItem, type AlertKeys } from '../../client/alerts.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import type { ToastMessage } from '../../shared/toast.tsx';
import { useLoad, type Loaded } from '../../shared/use-load.ts';
import { alertsChanged } from './alerts-changed.ts';

interface Listed {
  readonly items: readonly AlertItem[];
  readonly next: string | null;
}

/** My alerts as far as they were asked for, and their marks with undo. */
export interface MyAlerts {
  readonly loaded: Loaded<Listed>;
  readonly reload: () => void;
  readonly showMore: (cursor: string) => void;
  /** Null: all of them. */
  readonly markSeen: (alerts: readonly AlertItem[] | null) => void;
  /** Without a word: the reader is on the way to the place. */
  readonly markFollowed: (alert: AlertItem) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

const keysOf = (alerts: readonly AlertItem[]): AlertKeys => alerts.map(({ caseId, id }) => ({ caseId, id }));

export function useAlerts(): MyAlerts {
  const { texts, words } = useLanguage();
  const [older, setOlder] = useState<Listed | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const { loaded, reload } = useLoad<Listed>('alerts', (signal) => alertsApi.page(null, signal));
  const say = (code: FailureCode): void => setMessage({ text: texts.failures[code] });
  const renew = (): void => {
    setOlder(null);
    reload();
    alertsChanged();
  };
  const mark = async (alerts: AlertKeys | null, seen: boolean): Promise<void> => {
    try {
      const changed = await alertsApi.mark(alerts, seen);
      setMessage(
        seen ? { text: words.alerts.marked(changed.length), undo: () => void mark(changed, false) } : { text: words.alerts.unmarked },
      );
    } catch (thrown) {
      say(failureOf(thrown));
    }
    renew();
  };
  const showMore = async (cursor: string): Promise<void> => {
    try {
      const page = await alertsApi.page(cursor);
      setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], next: page.next }));
    } catch (thrown) {
      say(failureOf(thrown));
    }
  };
  const listed = loaded.state !== 'ready' || older === null ? loaded : { ...loaded, value: joined(loaded.value, older) };
  return {
    loaded: listed,
    reload: renew,
    showMore: (cursor) => void showMore(cursor),
    markSeen: (alerts) => void mark(alerts === null ? null : keysOf(alerts), true),
    markFollowed: (alert) => void alertsApi.mark(keysOf([alert]), true).then(alertsChanged, () => undefined),
    message,
    clearMessage: () => setMessage(null),
  };
}

const joined = (first: Listed, older: Listed): Listed => ({ items: [...first.items, ...older.items], next: older.next });
