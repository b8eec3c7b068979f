import type { z } from 'zod';

import type { citizenAudit, ownAudit } from '../../../api/schemas/audit.ts';
import { request, requestValue } from './request.ts';

export type OwnTrail = z.infer<typeof ownAudit>;
export type CitizenTrail = z.infer<typeof citizenAudit>;

/** Lines in a page. */
const LIMIT = 50;

/** A CPR number travels in the body: addresses lie in logs and histories. */
const asked = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** The audit trail, and what is handed out to a citizen. */
export const auditApi = {
  own: (before: number | null, signal?: AbortSignal) =>
    requestValue<OwnTrail>(
      `/audit/own?limit=${LIMIT}${before === null ? '' : `&before=${before}`}`,
      signal === undefined ? {} : { signal },
    ),
  ofCitizen: (cpr: string, before: number | null) =>
    requestValue<CitizenTrail>('/audit/citizen', asked({ cpr, limit: LIMIT, ...(before === null ? {} : { before }) })),
  tableOfCitizen: async (cpr: string) => (await request('/audit/citizen/table', asked({ cpr }))).blob(),
  everythingOf: async (cpr: string) => (await request('/citizens/archive', asked({ cpr }))).blob(),
};
