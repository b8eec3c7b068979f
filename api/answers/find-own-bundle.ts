import type { FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Bundle } from '../../storage/records/cases/bundles-port.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';

/** The one bundle of the case that the person is let in to: no address names it, so that none can be guessed. Throws `bundle.unknown`. */
export async function findOwnBundle(
  request: FastifyRequest,
  caseId: CaseId,
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<Bundle & { readonly until: string }> {
  const bundle = await records.bundles.ofParticipant(caseId, signedIn(request).id, dayOf(clock()));
  if (bundle === null) throw new Failure('bundle.unknown');
  return bundle;
}

/** A document outside the bundle and one that is not there get the same answer. Throws `document.unknown`. */
export function insist({ documents }: Pick<Bundle, 'documents'>, sha256: Sha256): void {
  if (!documents.includes(sha256)) throw new Failure('document.unknown');
}
