import type { StepName } from './steps.ts';

/** How a run of a step ended: for good, tried again later, handed to another worker, or put off because it came too early. */
export type StepOutcome = 'done' | 'retried' | 'failed' | 'given-back' | 'put-off';

/** What is counted of the work, for whoever runs the system. Steps and codes alone: never an id. */
export interface StepMeasures {
  stepEnded(step: StepName, outcome: StepOutcome, seconds: number): void;
  /** Each attempt that failed, the last one or not. */
  stepFailed(step: StepName, code: string): void;
  pagesRecognised(pages: number): void;
  /** A child of the sandbox was killed, or died, over a file. */
  childLost(code: string): void;
}
