import type { Payload, StepName } from './steps.ts';

/** Jobs of one step. */
export interface JobCounts {
  readonly waiting: number;
  /** Waiting behind all others. */
  readonly background: number;
  readonly active: number;
  /** Failed and tried again later, or put off for a moment. */
  readonly delayed: number;
  /** Given up. */
  readonly failed: number;
}

/** The producers' side of the queue; one implementation per backend (Postgres, Redis), one contract suite. */
export interface Queues {
  /**
   * Adds a job. `parse`, `ocr` and `classify` take one waiting job per document, `case` coalesces a burst. Throws `queue.unreachable` fast.
   *
   * @param how.background waits behind every job that is added without it, however long the row
   */
  add<S extends StepName>(step: S, payload: Payload<S>, how?: { readonly background?: boolean }): Promise<void>;
  /** Adds the job again and again, one at a time, from now on; a second call with other seconds replaces the first. */
  repeat<S extends StepName>(step: S, payload: Payload<S>, everySeconds: number): Promise<void>;
  /** Has jobs run that a clock hours ahead put off or locked until its own time, once earlier calls have seen them stay so too long; gives how many. */
  wakeUp(): Promise<number>;
  counts(): Promise<Readonly<Record<StepName, JobCounts>>>;
  close(): Promise<void>;
}
