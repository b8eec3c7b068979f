import { AsyncLocalStorage } from 'node:async_hooks';

/** What a line of the log says of the job that is being run: step, job and the ids of its payload. */
export type JobWords = Readonly<Record<string, unknown>>;

/** Set while a job runs, so that every line written meanwhile tells of it, whoever writes it (`runtime/logger.ts`). */
export const currentJob = new AsyncLocalStorage<JobWords>();
