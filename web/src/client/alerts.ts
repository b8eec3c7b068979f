import type { z } from 'zod';

import type { alertItem, alertList, alertsMarked, alertSettingsAnswer, unseenAlerts } from '../../../api/schemas/alert.ts';
import type { AlertSettings } from '../../../domain/alert.ts';
import { change } from './change.ts';
import { requestValue } from './request.ts';

export type AlertItem = z.infer<typeof alertItem>;
export type AlertKeys = z.infer<typeof alertsMarked>['alerts'];
export type AlertSettingsAnswer = z.infer<typeof alertSettingsAnswer>;

/** Alerts of whoever is signed in. */
export const alertsApi = {
  page: (cursor: string | null, signal?: AbortSignal) =>
    requestValue<z.infer<typeof alertList>>(`/alerts${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`, {
      ...(signal && { signal }),
    }),
  unseen: async (signal: AbortSignal) => (await requestValue<z.infer<typeof unseenAlerts>>('/alerts/unseen', { signal })).unseen,
  mark: async (alerts: AlertKeys | null, seen: boolean) => {
    const body = alerts === null ? { all: true } : { alerts };
    return (await change<z.infer<typeof alertsMarked>>('POST', seen ? '/alerts/seen' : '/alerts/unseen', { body })).alerts;
  },
  settings: (signal: AbortSignal) => requestValue<AlertSettingsAnswer>('/alerts/settings', { signal }),
  choose: (settings: AlertSettings) => change<AlertSettingsAnswer>('PUT', '/alerts/settings', { body: settings }),
};
