import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AuditAction, AuditEntry } from '../../domain/audit.ts';
import { failures, type FailureCode } from '../../domain/failures.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import type { ApiDeps } from '../deps.ts';
import { problemCodeOf } from './problems.ts';
import type { Door } from './rights.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** From where, as known when the request came: a connection that is cut no longer says, and its line is written all the same. */
    cameFrom: string;
  }
  interface FastifyContextConfig {
    /** What the line of the route says where its door says too little; behind a silent door it makes the route speak. */
    audit?: AuditAction;
    /** The route writes its line itself: it names the citizen that the body names, or must not be the first of the lines that it shows. */
    speaksItself?: true;
  }
}

/** Stands before everything that waits: whoever cuts the connection meanwhile is not unknown for it. */
export function noteOrigins(app: FastifyInstance): void {
  app.decorateRequest('cameFrom', '');
  app.addHook('onRequest', (request, _reply, done) => {
    request.cameFrom = request.ip;
    done();
  });
}

/** Doors that show nothing about a citizen and are knocked on all day: the queue's board and its files, and who is signed in. */
const silent: ReadonlySet<Door> = new Set(['signed-in', 'queue.read']);

/** Citizens that one search can ask for by number. */
const MOST_NUMBERS = 20;

/**
 * Writes a line of the audit trail for everything that is asked for. A line of what was let in stands before the answer is made: where it
 * cannot be written, the request fails and nothing is shown. What is refused is written as well; the refusal leaves either way.
 */
export function auditRequests(app: FastifyInstance, { records, clock }: Pick<ApiDeps, 'records' | 'clock'>): void {
  app.addHook('preHandler', async (request) => {
    const { door, audit, speaksItself } = request.routeOptions.config;
    if (speaksItself) return;
    if (request.is404 || door === undefined || door === 'open' || (silent.has(door) && audit === undefined)) return;
    await records.audit.add(entryOf(request, { at: clock(), action: actionOf(request) }));
  });
  app.addHook('onError', async (request, _reply, error) => {
    const code = problemCodeOf(error);
    if (request.is404 || failures[code].status >= 500) return;
    await auditRefusal({ records, clock }, request, code).catch((err: unknown) =>
      request.log.error({ err }, 'refusal not in the audit trail'),
    );
  });
}

/** A line about a person who has just come or is about to go. */
export function auditPerson(
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
  request: FastifyRequest,
  { action, person }: { readonly action: 'sign-in' | 'sign-out'; readonly person: Person },
): Promise<void> {
  return records.audit.add({ ...entryOf(request, { at: clock(), action }), person: { id: person.id, role: person.role } });
}

/** A line that names the case, where the address does not. */
export function auditCase(
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
  request: FastifyRequest,
  { action, caseId }: Pick<AuditEntry, 'action' | 'caseId'>,
): Promise<void> {
  return records.audit.add({ ...entryOf(request, { at: clock(), action }), caseId });
}

/** Lines that name the cases that a search has shown, where the address names none. Stand before they are shown. */
export function auditFound(
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
  request: FastifyRequest,
  cases: readonly CaseId[],
): Promise<void> {
  return records.audit.addFor(entryOf(request, { at: clock(), action: actionOf(request) }), cases);
}

/** The line of a route that speaks itself. */
export function auditNow({ records, clock }: Pick<ApiDeps, 'records' | 'clock'>, request: FastifyRequest): Promise<void> {
  return records.audit.add(entryOf(request, { at: clock(), action: actionOf(request) }));
}

/** A line about a citizen who was asked for by number; the number itself is not kept. */
export function auditCitizen({ records, clock }: Pick<ApiDeps, 'records' | 'clock'>, request: FastifyRequest, cpr: string): Promise<void> {
  return records.audit.addOfCitizen(entryOf(request, { at: clock(), action: actionOf(request) }), cpr);
}

/** The numbers in what somebody searches for: who looked for a citizen stands under her, whether or not anything was found. */
export async function auditNumbersIn(
  deps: Pick<ApiDeps, 'records' | 'clock'>,
  request: FastifyRequest,
  { text }: { readonly text: string },
): Promise<void> {
  const numbers = new Set([...text.matchAll(/(?<!\d)(\d{6})-?(\d{4})(?!\d)/gu)].map(([, day, rest]) => `${day}${rest}`));
  for (const cpr of [...numbers].slice(0, MOST_NUMBERS)) await auditCitizen(deps, request, cpr);
}

/** A refusal that leaves as an answer and not as a failure: a file among several, a link that leads to a page. */
export function auditRefusal(
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
  request: FastifyRequest,
  code: FailureCode,
): Promise<void> {
  return records.audit.add({ ...entryOf(request, { at: clock(), action: actionOf(request) }), refused: code });
}

function actionOf(request: FastifyRequest): AuditAction {
  const { door, audit } = request.routeOptions.config;
  if (audit !== undefined) return audit;
  return door === undefined || door === 'open' || door === 'signed-in' ? 'request' : door;
}

function entryOf(request: FastifyRequest, { at, action }: Pick<AuditEntry, 'at' | 'action'>): AuditEntry {
  const { person } = request;
  return {
    at,
    person: person === null ? null : { id: person.id, role: person.role },
    ...(person?.key === undefined ? {} : { machine: 'program' }),
    action,
    what: `${request.method} ${request.routeOptions.url ?? ''}`, // as registered: the address itself may hold a one-time link
    refused: null,
    caseId: parameter(request, 'caseId') as CaseId | null,
    document: documentOf(request),
    origin: request.cameFrom,
    reason: person?.key === undefined ? request.accessReason : `key ${person.key}`,
  };
}

function documentOf(request: FastifyRequest): Sha256 | null {
  const sha256 = parameter(request, 'sha256');
  return sha256 !== null && /^[0-9a-f]{64}$/u.test(sha256) ? (sha256 as Sha256) : null;
}

/** Cut, because a refused request may carry anything. */
function parameter({ params }: FastifyRequest, name: string): string | null {
  if (typeof params !== 'object' || params === null) return null;
  const value: unknown = Object.entries(params).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && !value.includes('\u0000') ? value.slice(0, 128) : null;
}
