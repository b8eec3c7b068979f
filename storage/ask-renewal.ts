import { randomUUID } from 'node:crypto';
import { Failure } from '../domain/failure.ts';
import type { PersonId } from '../domain/ids.ts';
import type { RenewalFilter } from '../domain/renewal.ts';
import type { Records } from './records/records.ts';

interface RenewalCall {
  readonly filter: RenewalFilter;
  /** The step that makes them anew. */
  readonly step: string;
  /** Null from the command line. */
  readonly by: PersonId | null;
  readonly at: Date;
}

interface RenewalDeps {
  readonly records: Pick<Records, 'renewals'>;
  /** Adds a sweep, which adds the jobs: a municipality's documents are too many for one request. */
  readonly sweepSoon: () => Promise<void>;
}

/** Marks the documents of a filter to be made anew and gives their number. Where the queue is away, the next sweep adds their jobs. */
export async function askRenewal({ filter, ...renewal }: RenewalCall, { records, sweepSoon }: RenewalDeps): Promise<number> {
  const documents = await records.renewals.ask({ ...renewal, id: randomUUID() }, filter);
  try {
    if (documents > 0) await sweepSoon();
  } catch (thrown) {
    if (!(thrown instanceof Failure && thrown.code === 'queue.unreachable')) throw thrown;
  }
  return documents;
}
