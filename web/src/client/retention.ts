import type { z } from 'zod';

import type { closing, retentionFacts, retentionRule, retentionRules } from '../../../api/schemas/retention.ts';
import { change } from './change.ts';
import { requestValue } from './request.ts';

export type RetentionFacts = z.infer<typeof retentionFacts>;
export type RetentionRule = z.infer<typeof retentionRule>;
export type Closing = z.infer<typeof closing>;

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

/** How long cases are kept, and how one ends. */
export const retentionApi = {
  rules: async (signal: AbortSignal) => (await requestValue<z.infer<typeof retentionRules>>('/retention-rules', { signal })).items,
  saveRule: ({ kind, ...body }: RetentionRule) => change<RetentionRule>('PUT', `/retention-rules/${kind}`, { body }),
  dropRule: (kind: RetentionRule['kind']) => change<null>('DELETE', `/retention-rules/${kind}`),
  facts: (caseId: string, signal: AbortSignal) => requestValue<RetentionFacts>(`${of(caseId)}/retention`, { signal }),
  close: (caseId: string, body: Closing) => change<null>('PUT', `${of(caseId)}/retention`, { body }),
  hold: (caseId: string, reason: string) => change<null>('PUT', `${of(caseId)}/hold`, { body: { reason } }),
  lift: (caseId: string) => change<null>('DELETE', `${of(caseId)}/hold`),
  archiveAddress: (caseId: string) => `/api/v1${of(caseId)}/archive`,
  remove: (caseId: string) => change<null>('DELETE', of(caseId)),
};
