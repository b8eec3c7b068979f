import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asFailure } from '../../domain/failure.ts';
import { failures } from '../../domain/failures.ts';
import type { AuditAction, AuditEntry } from '../../domain/audit.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import type { ApiDeps } from '../deps.ts';
import type { Door } from './rights.ts';

/** Doors that show nothing about a citizen and are knocked on all day: the queue's board and its files, and who is signed in. */
const silent: ReadonlySet<Door> = new Set(['open', 'signed-in', 'queue.read']);
/** Answers that say no to a person: who it is, what she may, what is there for her, and how often. */
const refusals: ReadonlySet<number> = new Set([401, 403, 404, 409, 429]);

/**
 * Writes a line of the audit trail for everything that is asked for. A line of what was let in stands before the answer is made: where it
 * cannot be written, the request fails and nothing is shown. What is refused is written as well; the refusal leaves either way.
 */
export function auditRequests(app: FastifyInstance, { records, clock }: Pick<ApiDeps, 'records' | 'clock'>): void {
  app.addHook('preHandler', async (request) => {
    const { door } = request.routeOptions.config;
    if (request.is404 || door === undefined || silent.has(door)) return;
    await records.audit.add(entryOf(request, { at: clock(), action: actionOf(request) }));
  });
  app.addHook('onError', async (request, _reply, error) => {
    const { code } = asFailure(error);
    if (request.is404 || !refusals.has(failures[code].status)) return;
    const refused = { ...entryOf(request, { at: clock(), action: actionOf(request) }), refused: code };
    await records.audit.add(refused).catch((err: unknown) => request.log.error({ err }, 'refusal not in the audit trail'));
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

function actionOf(request: FastifyRequest): AuditAction {
  const { door } = request.routeOptions.config;
  return door === undefined || door === 'open' || door === 'signed-in' ? 'request' : door;
}

function entryOf(request: FastifyRequest, { at, action }: Pick<AuditEntry, 'at' | 'action'>): AuditEntry {
  const { person } = request;
  return {
    at,
    person: person === null ? null : { id: person.id, role: person.role },
    action,
    what: `${request.method} ${request.routeOptions.url ?? ''}`, // as registered: the address itself may hold a one-time link
    refused: null,
    caseId: parameter(request, 'caseId') as CaseId | null,
    document: documentOf(request),
    origin: request.ip,
    reason: null,
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
  return typeof value === 'string' ? value.slice(0, 128) : null;
}
