import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { describeRun } from '../answers/describe-run.ts';
import { tagVersion } from '../answers/version-asked.ts';
import type { ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import type { runItem } from '../schemas/running-report.ts';
import { findOwnRun } from './own-run.ts';

/** A run as it stands now, its version told as the tag that a change names. */
export async function showRun(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, deps }: { readonly id: string; readonly deps: ApiDeps },
): Promise<z.output<typeof runItem>> {
  const run = await findOwnRun(request, id, deps);
  tagVersion(reply, run.version).header('cache-control', 'private, no-store');
  return describeRun(run, signedIn(request), deps);
}
