import type { Payload, StepName } from './steps.ts';

/** The producers' side of the queue; one implementation per backend (Postgres, Redis), one contract suite. */
export interface Queues {
  /** Adds a job. `parse`, `ocr` and `classify` take one waiting job per document, `case` coalesces a burst. Throws `queue.unreachable` fast. */
  add<S extends StepName>(step: S, payload: Payload<S>): Promise<void>;
  /** Adds the job again and again, one at a time, from now on; a second call with other seconds replaces the first. */
  repeat<S extends StepName>(step: S, payload: Payload<S>, everySeconds: number): Promise<void>;
  /** Jobs waiting, running, delayed and failed per step. */
  counts(): Promise<
    Readonly<Record<StepName, { readonly waiting: number; readonly active: number; readonly delayed: number; readonly failed: number }>>
  >;
  close(): Promise<void>;
}
