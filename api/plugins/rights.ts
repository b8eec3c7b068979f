import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { may, mayOnSomeCase } from '../../domain/may.ts';
import type { Action, Person } from '../../domain/people.ts';
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
  interface FastifyInstance {
    /** Every route with its door, as registered; what walks all of them reads it here. */
    doors: RouteDoor[];
  }
}

/** Asks `may` at every route. A route that names no door does not start, so none is left open by forgetting. */
export function askRights(app: FastifyInstance, { records, clock }: ApiDeps): void {
  app.decorate('doors', []);
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

  async function askFor(request: FastifyRequest, person: Person, action: Action): Promise<void> {
    if (!mayOnSomeCase(person.role, action)) throw new Failure('person.not-allowed');
    const caseId = caseIdOf(request);
    const rights = caseId === null ? null : await records.cases.rights(caseId, dayOf(clock()));
    // a case of others and one that is not there get the same answer: a guessed id tells nothing
    if (caseId !== null && (rights === null || !may(person, action, rights))) throw new Failure('case.unknown');
    if (caseId === null && !may(person, action, null)) throw new Failure('person.not-allowed');
  }
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
