import type { z } from 'zod';

import type { searchAnswer, searchBody } from '../../../api/schemas/search.ts';
import { requestValue } from './request.ts';

export type SearchAnswer = z.output<typeof searchAnswer>;
export type SearchHit = SearchAnswer['hits'][number];
export type SearchCounts = NonNullable<SearchAnswer['counts']>;
export type SearchFilters = z.output<typeof searchBody>['filters'];

interface Asked {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly cursor: string | null;
}

/** Asks in a case, or over cases where it is null. The words travel in the body. */
export function search(caseId: string | null, asked: Asked, signal?: AbortSignal): Promise<SearchAnswer> {
  const path = caseId === null ? '/search' : `/cases/${encodeURIComponent(caseId)}/search`;
  const body = { method: 'POST', body: JSON.stringify(asked), headers: { 'content-type': 'application/json' } };
  return requestValue<SearchAnswer>(path, signal === undefined ? body : { ...body, signal });
}
