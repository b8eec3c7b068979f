import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ApiDeps } from './deps.ts';
import { auditRequests, noteOrigins } from './plugins/audit.ts';
import { describeApi } from './plugins/api-docs.ts';
import { refuseForgeries } from './plugins/csrf.ts';
import { limitRates } from './plugins/rate-limit.ts';
import { refuseNul } from './plugins/no-nul.ts';
import { keepAnswers } from './plugins/idempotency.ts';
import { keepToOwnHost } from './plugins/own-host.ts';
import { logAnswers } from './plugins/log-answers.ts';
import { servePage } from './plugins/page.ts';
import { answerBadAddress, answerProblems } from './plugins/problems.ts';
import { serveQueueBoard } from './plugins/queue-board.ts';
import { askRights } from './plugins/rights.ts';
import { secureHeaders } from './plugins/security-headers.ts';
import { knowThePerson } from './plugins/session.ts';
import { traceChanges } from './plugins/trace-changes.ts';
import { tagAnswers } from './plugins/tags.ts';
import { routes } from './routes/index.ts';
import { healthRoutes } from './routes/operations/health.ts';

const defaultUploadBytes = 524_288_000;
/** Files in one upload; a case of 300 pages has far fewer. */
const mostFiles = 1_000;

/** Text of ours alone: documents are sent as they were stored, and a stream of events must not wait for a full block. */
const compression = {
  customTypes: /^(?:application\/(?:problem\+)?json|text\/(?:html|css|javascript)|application\/javascript|image\/svg\+xml)(?:;|$)/u,
  encodings: ['br', 'gzip'] as ('br' | 'gzip')[],
  globalDecompression: false, // a small body that unpacks to a large one is refused by never unpacking
  threshold: 2_048,
};

/** The api and the page as one app, apart from any port. Nothing is asked of the stores before the first request. */
export async function buildApp(deps: ApiDeps): Promise<FastifyInstance> {
  const maxUploadBytes = deps.maxUploadBytes ?? defaultUploadBytes;
  const app: FastifyInstance = fastify({
    ...(deps.log === undefined ? { logger: false } : { loggerInstance: deps.log }),
    logController: new LogController({ disableRequestLogging: true }), // addresses hold one-time links; `logAnswers` tells the route instead
    forceCloseConnections: 'idle',
    trustProxy: deps.trustedProxy ?? false,
    frameworkErrors: answerBadAddress,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  noteOrigins(app);
  answerProblems(app);
  secureHeaders(app);
  logAnswers(app, deps);
  traceChanges(app, deps);
  keepToOwnHost(app, deps.publicHosts ?? []);
  await app.register(cookie);
  // the path in a file's name is kept, so that it can be refused and not silently cut off
  await app.register(multipart, {
    preservePath: true,
    throwFileSizeLimit: false,
    limits: { fileSize: maxUploadBytes, files: mostFiles, fields: 20 },
  });
  if (deps.requestsPerMinute !== undefined) await limitRates(app, deps.requestsPerMinute);
  knowThePerson(app, deps);
  refuseForgeries(app);
  refuseNul(app);
  askRights(app, deps);
  auditRequests(app, deps);
  // in this order: what is kept and tagged is the answer itself, not what compression made of it
  keepAnswers(app, deps);
  tagAnswers(app);
  await app.register(compress, compression);
  await describeApi(app);
  await app.register(healthRoutes(deps));
  for (const routesOf of routes) await app.register(routesOf({ ...deps, maxUploadBytes }), { prefix: '/api/v1' });
  await openBoard(app, deps);
  if (deps.webRoot !== undefined) await servePage(app, deps.webRoot);
  return app;
}

async function openBoard(app: FastifyInstance, { connection, records }: ApiDeps): Promise<void> {
  if (connection === undefined) return;
  await serveQueueBoard(app, { connection, records, onError: (err) => app.log.warn({ err }, 'queue away') });
}
