import type { z } from 'zod';

import type { checkedCase, checkedList, checklistNames } from '../../../api/schemas/checklist.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type ChecklistName = z.infer<typeof checklistNames>['items'][number];
export type CheckedListAnswer = z.infer<typeof checkedList>;
export type CheckedCase = z.infer<typeof checkedCase>;

/** Lists that the law or practice works with, held against cases. */
export const checklistsApi = {
  names: async (signal: AbortSignal) => (await requestValue<z.infer<typeof checklistNames>>('/checklists', { signal })).items,
  ofCase: (caseId: string, list: string, signal: AbortSignal) =>
    requestValue<CheckedListAnswer>(`/cases/${encodeURIComponent(caseId)}/checklists/${encodeURIComponent(list)}`, { signal }),
  ofCases: (list: string, signal: AbortSignal) => requestAll<CheckedCase>(`/checklists/${encodeURIComponent(list)}/cases`, signal),
  tableAddress: (list: string) => `/api/v1/checklists/${encodeURIComponent(list)}/cases.csv`,
};
