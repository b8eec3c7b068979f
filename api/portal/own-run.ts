import type { FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import { may } from '../../domain/may.ts';
import type { RunningReport } from '../../domain/running-report.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';

/**
 * A running report of the signed-in person's own organisation. One of another organisation, one that is not there and one to a case that the
 * organisation may no longer send to get the same answer: a guessed id tells nothing. Throws `running-report.unknown`.
 */
export async function findOwnRun(
  request: FastifyRequest,
  id: string,
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<RunningReport> {
  const person = signedIn(request);
  const run = await records.runningReports.find(id);
  if (run === null || run.organisation !== person.unit) throw new Failure('running-report.unknown');
  const rights = await records.cases.rights(run.caseId, dayOf(clock()));
  if (rights === null || !may(person, 'portal.send', rights)) throw new Failure('running-report.unknown');
  return run;
}

/** The same, while it can be written in; throws `running-report.closed` too. */
export async function findOpenRun(request: FastifyRequest, id: string, deps: Pick<ApiDeps, 'records' | 'clock'>): Promise<RunningReport> {
  const run = await findOwnRun(request, id, deps);
  if (run.state !== 'open') throw new Failure('running-report.closed');
  return run;
}
