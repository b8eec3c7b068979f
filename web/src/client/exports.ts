import type { z } from 'zod';

import type { exportItem, newExport, removalPreview } from '../../../api/schemas/export.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { request } from './request.ts';

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

export type ExportItem = z.infer<typeof exportItem>;
export type NewExport = z.input<typeof newExport>;
export type RemovalPreview = z.infer<typeof removalPreview>;

/** What leaves a case. */
export const exportsApi = {
  list: (caseId: string, signal: AbortSignal) => requestAll<ExportItem>(`${of(caseId)}/exports`, signal),
  make: (caseId: string, body: NewExport) => change<ExportItem>('POST', `${of(caseId)}/exports`, { body }),
  preview: (caseId: string, body: Pick<NewExport, 'reader' | 'without'>) =>
    change<RemovalPreview>('POST', `${of(caseId)}/exports/preview`, { body }),
  contentAddress: (caseId: string, id: string) => `/api/v1${of(caseId)}/exports/${id}/content`,
  headingText: async (caseId: string, heading: string) => (await request(`${of(caseId)}/headings/${heading}/text`)).text(),
};
