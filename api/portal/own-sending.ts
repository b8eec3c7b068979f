import type { FastifyRequest } from 'fastify';
import type { Draft, Sending } from '../../domain/draft.ts';
import { Failure } from '../../domain/failure.ts';
import { may } from '../../domain/may.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';

type Deps = Pick<ApiDeps, 'records' | 'clock'>;

/**
 * The signed-in person's own sending, while it can be sent. One of others, one that is not there, one that is over and one to a case that the
 * organisation may no longer send to get the same answer: a guessed id tells nothing. Throws `sending.unknown` or `sending.settled`.
 */
export async function findOwnSending(request: FastifyRequest, id: string, { records, clock }: Deps): Promise<Sending> {
  const person = signedIn(request);
  const sending = await records.portal.findSending(id);
  // the sending of a running report has routes of its own, and takes no other file
  if (sending === null || sending.person !== person.id || sending.runId !== null) throw new Failure('sending.unknown');
  const rights = await records.cases.rights(sending.caseId, dayOf(clock()));
  if (rights === null || !may(person, 'portal.send', rights)) throw new Failure('sending.unknown');
  if (sending.sentAt !== null) throw new Failure('sending.settled');
  if (sending.expiresAt <= clock()) throw new Failure('sending.unknown');
  return sending;
}

/** A draft of the person's own sending; throws as that does. */
export async function findOwnDraft(request: FastifyRequest, id: string, deps: Deps): Promise<Draft> {
  const draft = await deps.records.portal.findDraft(id);
  if (draft === null || draft.expiresAt <= deps.clock()) throw new Failure('sending.unknown');
  await findOwnSending(request, draft.sendingId, deps);
  return draft;
}
