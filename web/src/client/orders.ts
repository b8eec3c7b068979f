import type { z } from 'zod';

import type { letter, newOrder, orderFigures, orderItem, preparedOrder, returnLetter } from '../../../api/schemas/order.ts';
import type { DocumentKind } from '../../../domain/labels.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type OrderItem = z.output<typeof orderItem>;
export type NewOrder = z.input<typeof newOrder>;
export type PreparedOrder = z.output<typeof preparedOrder>;
export type PreparedQuestion = PreparedOrder['questions'][number];
export type OrderFigures = z.output<typeof orderFigures>['items'][number];

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;
const one = (caseId: string, id: string): string => `${of(caseId)}/orders/${encodeURIComponent(id)}`;

/** What was asked for, of whom, and what came of it. */
export const ordersApi = {
  open: (signal: AbortSignal) => requestAll<OrderItem>('/orders', signal),
  ofCase: (caseId: string, signal: AbortSignal) => requestAll<OrderItem>(`${of(caseId)}/orders`, signal),
  prepare: (caseId: string, kind: DocumentKind, signal: AbortSignal) =>
    requestValue<PreparedOrder>(`${of(caseId)}/orders/prepare?kind=${kind}`, { signal }),
  make: (caseId: string, order: NewOrder) => change<OrderItem>('POST', `${of(caseId)}/orders`, { body: order }),
  withdraw: (caseId: string, id: string) => change<null>('DELETE', one(caseId, id)),
  restore: (caseId: string, id: string) => change<null>('DELETE', `${one(caseId, id)}/withdrawal`),
  /** The document that answers; null says that none does. */
  choose: (caseId: string, id: string, document: string | null) => change<null>('PUT', `${one(caseId, id)}/answer`, { body: { document } }),
  match: (caseId: string, id: string) => change<null>('DELETE', `${one(caseId, id)}/answer`),
  reminder: async (caseId: string, id: string, signal: AbortSignal) =>
    (await requestValue<z.output<typeof letter>>(`${one(caseId, id)}/reminder`, { signal })).text,
  returning: (caseId: string, sha256: string, signal: AbortSignal) =>
    requestValue<z.output<typeof returnLetter>>(`${of(caseId)}/documents/${sha256}/return`, { signal }),
  makeReturn: (caseId: string, sha256: string) => change<null>('PUT', `${of(caseId)}/documents/${sha256}/return`),
  takeReturnBack: (caseId: string, sha256: string) => change<null>('DELETE', `${of(caseId)}/documents/${sha256}/return`),
  statistics: async (signal: AbortSignal) => (await requestValue<z.output<typeof orderFigures>>('/orders/statistics', { signal })).items,
  statisticsAddress: '/api/v1/orders/statistics.csv',
};
