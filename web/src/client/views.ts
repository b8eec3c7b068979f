import type { z } from 'zod';

import type { reportComparison, reportGrid } from '../../../api/schemas/reports.ts';
import type {
  agreementsAnswer,
  goalsAnswer,
  healthAnswer,
  pointsAnswer,
  seriesAnswer,
  timelineAnswer,
  voiceAnswer,
} from '../../../api/schemas/views.ts';
import { requestValue, send } from './request.ts';

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

export type PointsAnswer = z.infer<typeof pointsAnswer>;
export type AgreementsAnswer = z.infer<typeof agreementsAnswer>;

/** Questions of the overview's views and of the reports. */
export const viewsApi = {
  series: async (caseId: string, signal: AbortSignal) =>
    (await requestValue<z.infer<typeof seriesAnswer>>(`${of(caseId)}/views/series`, { signal })).items,
  timeline: async (caseId: string, signal: AbortSignal) =>
    (await requestValue<z.infer<typeof timelineAnswer>>(`${of(caseId)}/views/timeline`, { signal })).items,
  health: (caseId: string, signal: AbortSignal) => requestValue<z.infer<typeof healthAnswer>>(`${of(caseId)}/views/health`, { signal }),
  goals: async (caseId: string, signal: AbortSignal) =>
    (await requestValue<z.infer<typeof goalsAnswer>>(`${of(caseId)}/views/goals`, { signal })).items,
  agreements: (caseId: string, signal: AbortSignal) => requestValue<AgreementsAnswer>(`${of(caseId)}/views/agreements`, { signal }),
  voice: (caseId: string, voice: string, signal: AbortSignal) =>
    requestValue<z.infer<typeof voiceAnswer>>(`${of(caseId)}/views/voices/${voice}`, { signal }),
  points: (caseId: string, list: 'social-work-factors' | 'preparatory-plan', signal: AbortSignal) =>
    requestValue<PointsAnswer>(`${of(caseId)}/views/points/${list}`, { signal }),
  markPassages: (caseId: string, passages: readonly string[], isRead: boolean) =>
    send(isRead ? 'POST' : 'DELETE', `${of(caseId)}/readings`, { passages }),
  reports: (caseId: string, signal: AbortSignal) => requestValue<z.infer<typeof reportGrid>>(`${of(caseId)}/reports`, { signal }),
  compareReports: (caseId: string, older: string, newer: string, signal: AbortSignal) =>
    requestValue<z.infer<typeof reportComparison>>(`${of(caseId)}/reports/comparison?older=${older}&newer=${newer}`, { signal }),
};
