import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { may, mayOnSomeCase, needsReason } from '../../domain/may.ts';
import type { FailureCode } from '../../domain/failures.ts';
import type { Action, CaseRights, Person } from '../../domain/people.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { boardPrefix } from './queue-board.ts';
import { signedIn } from './session.ts';

/** What a route asks before it answers: an action of `may`, only that somebody is signed in, or nothing. */
export type Door = Action | 'signed-in' | 'open';

export interface RouteDoor {
  readonly method: string;
  readonly url: string;
  readonly door: Door;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    door?: Door;
  }
  interface FastifyRequest {
    /** Why a colleague's case stands open to the person, as the audit trail holds it; null where no reason is asked for. */
    accessReason: string | null;
  }
  interface FastifyInstance {
    /** Every route with its door, as registered; what walks all of them reads it here. */
    doors: RouteDoor[];
  }
}

/** Asks `may` at every route. A route that names no door does not start, so none is left open by forgetting. */
export function askRights(app: FastifyInstance, { records, clock }: ApiDeps): void {
  app.decorate('doors', []);
  app.decorateRequest('accessReason', null);
  app.addHook('onRoute', (route) => {
    const door = route.config?.door ?? foreignDoor(route);
    if (door !== undefined) route.config = { ...route.config, door };
    if (door === undefined) throw new RangeError(`The route ${String(route.method)} ${route.url} names no door`);
    for (const method of [route.method].flat()) app.doors.push({ method, url: route.url, door });
  });
  app.addHook('onRequest', async (request) => {
    const { door } = request.routeOptions.config;
    if (request.is404 || door === 'open') return;
    const person = signedIn(request);
    if (door === undefined) throw new Failure('person.not-allowed');
    if (door === 'signed-in') return;
    if (person.mustChangePassword) throw new Failure('password.must-change');
    await askFor(request, person, door);
  });

  // beside the handler, whose promises keep what they were begun in; the reading of a body does not
  app.addHook('preHandler', (request, _reply, done) => {
    if (request.person?.role === 'supplier') records.actingFor(request.person.unit, done);
    else done();
  });

  async function askFor(request: FastifyRequest, person: Person, action: Action): Promise<void> {
    if (!mayOnSomeCase(person.role, action)) throw new Failure('person.not-allowed');
    const caseId = caseIdOf(request);
    const rights = caseId === null ? null : await records.cases.rights(caseId, dayOf(clock()));
    // a case of others and one that is not there get the same answer: a guessed id tells nothing
    if (caseId !== null && rights === null) throw new Failure(unknownTo(person));
    if (!may(person, action, rights)) throw new Failure(refusal(person, action, rights));
    if (rights !== null && rights.caseworker !== person.id) request.accessReason = rights.reasons?.get(person.id) ?? null;
  }
}

/** That a case of the unit is there is no secret from a caseworker of it: she is told what opens it. */
function refusal(person: Person, action: Action, rights: CaseRights | null): FailureCode {
  if (rights === null) return 'person.not-allowed';
  return needsReason(person, action, rights) ? 'case.reason-needed' : unknownTo(person);
}

/** A participant of meetings knows bundles and no cases. */
function unknownTo({ role }: Person): FailureCode {
  return role === 'meeting_participant' ? 'bundle.unknown' : 'case.unknown';
}

/** Whether what a request was let in to is still open, for an answer that goes on for hours: a reason ends, a day passes, a case is handed over. */
export async function isStillOpen(request: FastifyRequest, { records, clock }: Pick<ApiDeps, 'records' | 'clock'>): Promise<boolean> {
  const { door } = request.routeOptions.config;
  const caseId = caseIdOf(request);
  if (door === undefined || door === 'open' || door === 'signed-in' || caseId === null) return true;
  const rights = await records.cases.rights(caseId, dayOf(clock()));
  return rights !== null && may(signedIn(request), door, rights);
}

/** Plugins of others add their routes themselves and cannot name a door, so their doors stand here. A new line here is a decision. */
const foreign: readonly { readonly prefix: string; readonly looking: Door; readonly changing: Door }[] = [
  { prefix: '/api/docs', looking: 'open', changing: 'open' }, // how to ask, and no case
  { prefix: boardPrefix, looking: 'queue.read', changing: 'queue.operate' },
];

function foreignDoor({ url, method }: { readonly url: string; readonly method: string | string[] }): Door | undefined {
  const plugin = foreign.find(({ prefix }) => url === prefix || url.startsWith(`${prefix}/`));
  const isLooking = [method].flat().every((name) => name === 'GET' || name === 'HEAD');
  return isLooking ? plugin?.looking : plugin?.changing;
}

/** Before validation, which comes after the rights: nobody learns a route's schema by trying. */
function caseIdOf(request: FastifyRequest): CaseId | null {
  const { params } = request;
  if (typeof params !== 'object' || params === null || !('caseId' in params)) return null;
  return String(params.caseId) as CaseId;
}
