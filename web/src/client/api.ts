import { requestAll } from './request-all.ts';
import { rememberCsrf, request, RequestFailed, requestValue, send } from './request.ts';
import type { CaseItem, DocumentAnswer, DocumentItem, Me, MeetingItem, OverviewAnswer, Reading, UploadAnswer } from './types.ts';

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;
const ofDocument = (caseId: string, sha256: string): string => `${of(caseId)}/documents/${sha256}`;

/** Every question the page asks the api. */
export const api = {
  me: async (signal: AbortSignal) => {
    const me = await requestValue<Me>('/me', { signal });
    rememberCsrf(me.csrf);
    return me;
  },
  cases: (signal: AbortSignal) => requestAll<CaseItem>('/cases', signal),
  case: (caseId: string, signal: AbortSignal) => requestValue<CaseItem>(of(caseId), { signal }),
  overview: (caseId: string, baseline: string, signal: AbortSignal) =>
    requestValue<OverviewAnswer>(`${of(caseId)}/overview?baseline=${encodeURIComponent(baseline)}`, { signal }),
  meetings: (caseId: string, signal: AbortSignal) => requestAll<MeetingItem>(`${of(caseId)}/meetings`, signal),
  documents: (caseId: string, signal: AbortSignal) => requestAll<DocumentItem>(`${of(caseId)}/documents`, signal),
  document: (caseId: string, sha256: string, signal: AbortSignal) => requestValue<DocumentAnswer>(ofDocument(caseId, sha256), { signal }),
  reading: (caseId: string, sha256: string, signal: AbortSignal) =>
    requestValue<Reading>(`${ofDocument(caseId, sha256)}/reading`, { signal }),
  content: async (caseId: string, sha256: string, signal: AbortSignal) =>
    new Uint8Array(await (await request(`${ofDocument(caseId, sha256)}/content`, { signal })).arrayBuffer()),
  contentAddress: (caseId: string, sha256: string) => `/api/v1${ofDocument(caseId, sha256)}/content`,
  eventsAddress: (caseId: string) => `/api/v1${of(caseId)}/events`,
  markRead: (caseId: string, documents: readonly string[]) => send('POST', `${of(caseId)}/readings`, { documents }),
  markUnread: (caseId: string, documents: readonly string[]) => send('DELETE', `${of(caseId)}/readings`, { documents }),
  upload: async (caseId: string, file: File) => {
    const form = new FormData();
    form.append('file', file, file.name);
    const { items } = await requestValue<UploadAnswer>(`${of(caseId)}/documents`, { method: 'POST', body: form });
    const result = items[0];
    if (result === undefined) throw new RequestFailed('upload.incomplete');
    if (result.failure !== null) throw new RequestFailed(result.failure.code);
    return result.duplicate;
  },
  retry: (caseId: string, sha256: string) => send('POST', `${ofDocument(caseId, sha256)}/retry`),
};
