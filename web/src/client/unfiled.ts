import type { z } from 'zod';

import type { casesFound, discardedList, filedAnswer, heldList, unfiledCount, unfiledItem } from '../../../api/schemas/unfiled.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { request, requestValue } from './request.ts';
import type { Reading } from './types.ts';

export type UnfiledItem = z.output<typeof unfiledItem>;
export type CaseFound = z.output<typeof casesFound>['items'][number];
export type DiscardedItem = z.output<typeof discardedList>['items'][number];
type HeldItem = z.output<typeof heldList>['items'][number];

const base = '/receipts/unfiled';

/** Papers that have no case yet. What is searched for goes in a body. */
export const unfiledApi = {
  list: (signal: AbortSignal) => requestAll<UnfiledItem>(base, signal),
  count: async (signal: AbortSignal) => (await requestValue<z.output<typeof unfiledCount>>(`${base}/count`, { signal })).waiting,
  discarded: (signal: AbortSignal) => requestAll<DiscardedItem>(`${base}/discarded`, signal),
  held: (caseId: string, signal: AbortSignal) => requestAll<HeldItem>(`/cases/${encodeURIComponent(caseId)}/held`, signal),
  findCase: async (text: string, signal: AbortSignal) =>
    (
      await requestValue<z.output<typeof casesFound>>(`${base}/find-case`, {
        method: 'POST',
        signal,
        body: JSON.stringify({ text }),
        headers: { 'content-type': 'application/json' },
      })
    ).items,
  file: (id: string, caseId: string) => change<z.output<typeof filedAnswer>>('POST', `/cases/${encodeURIComponent(caseId)}/receipts/${id}`),
  discard: (id: string, reason: string) => change<null>('POST', `${base}/${id}/discard`, { body: { reason } }),
  restore: (id: string) => change<null>('DELETE', `${base}/${id}/discard`),
  content: async (id: string, signal: AbortSignal) =>
    new Uint8Array(await (await request(`${base}/${id}/content`, { signal })).arrayBuffer()),
  contentAddress: (id: string) => `/api/v1${base}/${id}/content`,
  reading: (id: string, signal: AbortSignal) => requestValue<Reading>(`${base}/${id}/reading`, { signal }),
};
