import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';

/** The version that a change is based on, out of its `If-Match`. Throws `request.no-condition`: a change made blindly would undo a colleague's. */
export function versionAsked({ headers }: Pick<FastifyRequest, 'headers'>): number {
  const given = headers['if-match'];
  if (given === undefined) throw new Failure('request.no-condition');
  const version = /^(?:W\/)?"(\d{1,9})"$/u.exec(given.trim())?.[1];
  if (version === undefined) throw new Failure('request.changed-meanwhile');
  return Number(version);
}

/** Tells the version of a single thing as the tag that a change of it names. */
export function tagVersion(reply: FastifyReply, version: number): FastifyReply {
  return reply.header('etag', `"${version}"`);
}
