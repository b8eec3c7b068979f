import type { z } from 'zod';

import type { apiKey, madeApiKey, newApiKey } from '../../../api/schemas/person.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';

export type ApiKey = z.infer<typeof apiKey>;
export type NewApiKey = z.input<typeof newApiKey>;

/** Keys of programs. */
export const apiKeysApi = {
  list: (signal: AbortSignal) => requestAll<ApiKey>('/api-keys', signal),
  make: (body: NewApiKey) => change<z.infer<typeof madeApiKey>>('POST', '/api-keys', { body }),
  revoke: (id: string) => change<null>('DELETE', `/api-keys/${id}`),
};
