import { z } from 'zod';
import { setting } from '../domain/setting.ts';

export const workerSettings = {
  graceSeconds: setting({
    env: 'WORKER_GRACE_SECONDS',
    doc: 'Seconds that a running step gets to finish when a worker is asked to stop; then its job goes to another worker.',
    schema: z.coerce.number().min(0).max(3_600).default(10),
  }),
  sweepSeconds: setting({
    env: 'SWEEP_SECONDS',
    doc: 'Seconds between two sweeps, which re-add the jobs that a crash has lost.',
    schema: z.coerce.number().min(1).max(86_400).default(30),
  }),
};
