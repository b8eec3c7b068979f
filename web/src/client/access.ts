import type { z } from 'zod';

import type { caseAccess, closedCase, statedReason } from '../../../api/schemas/access.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type ClosedCase = z.infer<typeof closedCase>;
export type CaseAccess = z.infer<typeof caseAccess>;
export type NewReason = z.input<typeof statedReason>;

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}/access`;

/** Cases of colleagues, and the reasons that open them. */
export const accessApi = {
  closed: (signal: AbortSignal) => requestAll<ClosedCase>('/closed-cases', signal),
  look: (caseId: string, signal: AbortSignal) => requestValue<CaseAccess>(of(caseId), { signal }),
  giveReason: (caseId: string, body: NewReason) => change<CaseAccess>('POST', of(caseId), { body }),
};
