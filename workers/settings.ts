import { z } from 'zod';
import { setting } from '../domain/setting.ts';
import { stepConcurrency } from '../queues/step-concurrency.ts';

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
  archiveFolder: setting({
    env: 'ARCHIVE_FOLDER',
    doc: 'Folder for the archive copies of cases whose retention rule asks for one before deletion; without it such cases stay.',
    schema: z.string().min(1).optional(),
  }),
  concurrency: setting({
    env: 'STEP_CONCURRENCY',
    doc: 'Jobs at a time in one worker process, per step, as parse=4,ocr=1; a step that is not named keeps its own.',
    schema: stepConcurrency,
  }),
};
