import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isResponseSerializationError } from 'fastify-type-provider-zod';
import { Failure, asFailure } from '../../domain/failure.ts';
import { failures, type FailureCode } from '../../domain/failures.ts';
import { textsFor } from '../../domain/texts/index.ts';

const sentences = textsFor('da').failures;

/** A code with its sentence, for a failure that stands inside an answer. */
export function showFailure(code: FailureCode): { code: FailureCode; sentence: string } {
  return { code, sentence: sentences[code] };
}

/** Fastify's own errors in the terms of the catalogue. */
function fromFastify(error: FastifyError): FailureCode {
  if (error.validation !== undefined) return 'request.invalid';
  if (isResponseSerializationError(error)) return 'internal.unexpected';
  if (error.statusCode === 413) return 'upload.too-large';
  return (error.statusCode ?? 500) < 500 ? 'request.invalid' : 'internal.unexpected';
}

function codeOf(error: FastifyError): FailureCode {
  return error instanceof Failure ? error.code : fromFastify(error);
}

function sendProblem(reply: FastifyReply, code: FailureCode): FastifyReply {
  const { status, message } = failures[code];
  const problem = { type: 'about:blank', title: message, status, detail: sentences[code], code };
  return reply.code(status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
}

/** Every failure leaves as problem details (RFC 9457), without stack, path or anything personal. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply) => {
    const code = codeOf(error);
    // the details are ids and counts; a foreign error's message may quote content, so only its name is told
    if (failures[code].status >= 500)
      request.log.error({ code, cause: nameOf(error), details: asFailure(error).details }, 'request failed');
    return sendProblem(reply, code);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'request.no-such-address'));
}

function nameOf(error: Error): string {
  const origin = error.cause instanceof Error ? error.cause : error;
  return 'code' in origin && typeof origin.code === 'string' ? `${origin.name} ${origin.code}` : origin.name;
}
