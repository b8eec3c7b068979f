import type { Logger } from 'pino';
import type { Payload, StepName } from '../queues/steps.ts';
import type { Queues } from '../queues/queues.ts';
import type { StepMeasures } from '../queues/step-measures.ts';
import type { Sandbox } from '../runtime/sandbox/sandbox.ts';
import type { Scanner } from '../scanner/index.ts';
import type { InboxPlace } from '../storage/inboxes/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { ObjectStore } from '../storage/objects/object-store.ts';
import type { Records } from '../storage/records/records.ts';

/** The inboxes, and how their files are taken. */
export interface InboxDeps {
  readonly places: readonly InboxPlace[];
  readonly lookSeconds: number;
  readonly restSeconds: number;
  readonly claimSeconds: number;
  /** Largest file taken; the same as for an upload. */
  readonly maxBytes: number;
}

/** Everything that steps load from, save to and call; each step names the part that it uses. */
export interface StepDeps {
  readonly records: Records;
  readonly objects: ObjectStore;
  readonly queues: Queues;
  readonly sandbox: Sandbox;
  /** Null where none is set: every document says so. */
  readonly scanner: Scanner | null;
  /** The ways by which alerts leave the house. */
  readonly outbox: Outbox;
  /** Where archive copies of cases go before they are deleted. */
  readonly archiveFolder?: string | undefined;
  /** Left out where no inbox is set. */
  readonly inboxes?: InboxDeps;
  /** Left out where nobody counts. */
  readonly measures?: StepMeasures | undefined;
  /** Ids and counts only. In a step, each line has the step, the job and what it is about. */
  readonly log: Logger;
}

/** What a step may know of its job; nothing where it is called without one. */
export interface StepJob {
  /** Milliseconds since the job was added. Clocks of two machines differ: one that is ahead makes a job look old, never young. */
  readonly age: number;
}

/**
 * Load, call, save, enqueue the next step. Runs at least once per job, so a repetition must end in the same rows.
 * One that finds itself `too-early` has done nothing and is run again in a moment.
 */
export type Step<S extends StepName> = (payload: Payload<S>, deps: StepDeps, job?: StepJob) => Promise<'too-early' | void>;

/** One handler per row of THE TABLE: a step without one does not compile. */
export type Steps = { readonly [S in StepName]: Step<S> };
