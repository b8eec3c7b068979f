import type { z } from 'zod';

import type { madeUploadLink, openSending, openSendings, sentReceipt, sentReceipts, uploadLinks } from '../../../api/schemas/portal.ts';
import { change } from './change.ts';
import { requestValue } from './request.ts';

export type OpenSending = z.output<typeof openSending>;
export type DraftItem = OpenSending['drafts'][number];
export type SentReceipt = z.output<typeof sentReceipt>;
export type UploadLinkItem = z.output<typeof uploadLinks>['items'][number];

const ofCase = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

/** What suppliers send. References and remarks go in bodies. */
export const portalApi = {
  uploads: '/api/v1/portal/uploads',
  open: async (signal: AbortSignal) => (await requestValue<z.output<typeof openSendings>>('/portal/sendings', { signal })).items,
  begin: (reference: string) => change<OpenSending>('POST', '/portal/sendings', { body: { reference } }),
  discard: (draftId: string) => change<null>('DELETE', `/portal/drafts/${draftId}`),
  send: (sendingId: string, drafts: readonly { readonly id: string; readonly remark: string | null }[]) =>
    change<SentReceipt>('POST', `/portal/sendings/${sendingId}/send`, { body: { drafts } }),
  receipts: async (signal: AbortSignal) => (await requestValue<z.output<typeof sentReceipts>>('/portal/receipts', { signal })).items,
  sentTo: async (caseId: string, signal: AbortSignal) =>
    (await requestValue<z.output<typeof sentReceipts>>(`${ofCase(caseId)}/sendings`, { signal })).items,
  links: async (caseId: string, signal: AbortSignal) =>
    (await requestValue<z.output<typeof uploadLinks>>(`${ofCase(caseId)}/upload-links`, { signal })).items,
  makeLink: (caseId: string, link: { readonly madeFor: string; readonly days: number }) =>
    change<z.output<typeof madeUploadLink>>('POST', `${ofCase(caseId)}/upload-links`, { body: link }),
  revokeLink: (caseId: string, id: string) => change<null>('DELETE', `${ofCase(caseId)}/upload-links/${id}`),
};
