import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import type { Person } from '../../domain/people.ts';
import type { ApiDeps } from '../deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where nobody is signed in. */
    person: Person | null;
  }
}

const cookieName = 'sagsblik';
/** A working day. */
const sessionHours = 12;

/** Knows who asks, by the session that the cookie names. */
export function knowThePerson(app: FastifyInstance, { records, clock }: ApiDeps): void {
  app.decorateRequest('person', null);
  app.addHook('onRequest', async (request) => {
    if (needsPerson(request)) request.person = await personOf(request, { records, clock });
  });
}

/** Whom the cookie's session or the program's key belongs to, also at a door that is open to everybody; null for nobody. */
export async function personOf(request: FastifyRequest, { records, clock }: Pick<ApiDeps, 'records' | 'clock'>): Promise<Person | null> {
  const link = request.headers[linkHeader];
  if (typeof link === 'string') return personOfLink(link, { records, clock });
  const token = sessionToken(request);
  if (token !== null) return records.people.findSession(token, clock());
  const key = /^Bearer (\S{20,200})$/u.exec(request.headers.authorization ?? '')?.[1];
  return key === undefined ? null : records.apiKeys.find(key, clock());
}

/** Carries the token of an upload link: it stands in the fragment of the page's address, and another site cannot make a browser send it. */
const linkHeader = 'x-upload-link';

/** Throws `link.used`, also for one that never was. */
async function personOfLink(token: string, { records, clock }: Pick<ApiDeps, 'records' | 'clock'>): Promise<Person> {
  const person = await records.portal.personOfLink(token, clock());
  if (person === null) throw new Failure('link.used');
  return person;
}

/** The token in the cookie, whether or not a session belongs to it. */
export function sessionToken(request: FastifyRequest): string | null {
  return request.cookies[cookieName] ?? null;
}

/** The page's own files are the same for everybody: no question to the database for each of them. */
function needsPerson(request: FastifyRequest): boolean {
  return request.routeOptions.config.door !== 'open';
}

/** Throws `person.unknown`. */
export function signedIn(request: FastifyRequest): Person {
  if (request.person === null) throw new Failure('person.unknown');
  return request.person;
}

/** Makes a session and hands its token to the browser, out of reach of scripts and of other sites. */
export async function beginSession(reply: FastifyReply, person: Person, { records, clock }: ApiDeps): Promise<void> {
  await records.people.removeExpired(clock());
  const expires = new Date(clock().getTime() + sessionHours * 3_600_000);
  const token = await records.people.createSession(person.id, expires);
  const secure = reply.request.protocol === 'https';
  reply.setCookie(cookieName, token, { httpOnly: true, sameSite: 'strict', secure, path: '/', expires });
}

/** Ends the session in the database too, so that a copied cookie is worth nothing. */
export async function endSession(request: FastifyRequest, reply: FastifyReply, { records }: ApiDeps): Promise<void> {
  const token = sessionToken(request);
  if (token !== null) await records.people.endSession(token);
  reply.clearCookie(cookieName, { path: '/' });
}
