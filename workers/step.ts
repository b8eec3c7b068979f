import type { Logger } from 'pino';
import type { Payload, StepName } from '../queues/steps.ts';
import type { Queues } from '../queues/queues.ts';
import type { Sandbox } from '../runtime/sandbox/sandbox.ts';
import type { Scanner } from '../scanner/index.ts';
import type { ObjectStore } from '../storage/objects/object-store.ts';
import type { Records } from '../storage/records/records.ts';

/** Everything that steps load from, save to and call; each step names the part that it uses. */
export interface StepDeps {
  readonly records: Records;
  readonly objects: ObjectStore;
  readonly queues: Queues;
  readonly sandbox: Sandbox;
  /** Null where none is set: every document says so. */
  readonly scanner: Scanner | null;
  /** Ids and counts only. */
  readonly log: Logger;
}

/** Load, call, save, enqueue the next step. Runs at least once per job, so a repetition must end in the same rows. */
export type Step<S extends StepName> = (payload: Payload<S>, deps: StepDeps) => Promise<void>;

/** One handler per row of THE TABLE: a step without one does not compile. */
export type Steps = { readonly [S in StepName]: Step<S> };
