import type { z } from 'zod';

import type { madeUploadLink, openSending, sentReceipt, uploadLinks } from '../../../api/schemas/portal.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';

export type OpenSending = z.output<typeof openSending>;
export type DraftItem = OpenSending['drafts'][number];
export type SentReceipt = z.output<typeof sentReceipt>;
export type UploadLinkItem = z.output<typeof uploadLinks>['items'][number];

const ofCase = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

/** What suppliers send. References and remarks go in bodies. */
export const portalApi = {
  uploads: '/api/v1/portal/uploads',
  open: (signal: AbortSignal) => requestAll<OpenSending>('/portal/sendings', signal),
  begin: (reference: string) => change<OpenSending>('POST', '/portal/sendings', { body: { reference } }),
  discard: (draftId: string) => change<null>('DELETE', `/portal/drafts/${draftId}`),
  send: (sendingId: string, drafts: readonly { readonly id: string; readonly remark: string | null }[]) =>
    change<SentReceipt>('POST', `/portal/sendings/${sendingId}/send`, { body: { drafts } }),
  receipts: (signal: AbortSignal) => requestAll<SentReceipt>('/portal/receipts', signal),
  sentTo: (caseId: string, signal: AbortSignal) => requestAll<SentReceipt>(`${ofCase(caseId)}/sendings`, signal),
  links: (caseId: string, signal: AbortSignal) => requestAll<UploadLinkItem>(`${ofCase(caseId)}/upload-links`, signal),
  makeLink: (caseId: string, link: { readonly madeFor: string; readonly orderId: string | null; readonly days: number }) =>
    change<z.output<typeof madeUploadLink>>('POST', `${ofCase(caseId)}/upload-links`, { body: link }),
  revokeLink: (caseId: string, id: string) => change<null>('DELETE', `${ofCase(caseId)}/upload-links/${id}`),
};
