import type { z } from 'zod';

import type { operationsAnswer, retryAnswer } from '../../../api/schemas/operations.ts';
import { change } from './change.ts';
import { requestValue } from './request.ts';

/** Every step, and what was given up: counts and codes. */
export type Operations = z.infer<typeof operationsAnswer>;
export type StepState = Operations['steps'][number];
type Retried = z.infer<typeof retryAnswer>;

/** What an operator sees of the system, and does with it. */
export const operationsApi = {
  operations: (signal: AbortSignal) => requestValue<Operations>('/operations', { signal }),
  pause: (step: StepState['step'], isPaused: boolean) => change<null>('PUT', `/operations/steps/${step}`, { body: { isPaused } }),
  retry: (of: { readonly code: string; readonly step: string }) => change<Retried>('POST', '/operations/retry', { body: of }),
};
