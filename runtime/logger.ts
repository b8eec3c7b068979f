import { pino, type DestinationStream, type Logger } from 'pino';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import { setting } from '../domain/setting.ts';
import { currentJob } from '../queues/current-job.ts';

export const logSettings = {
  level: setting({
    env: 'LOG_LEVEL',
    doc: 'How much is logged: debug, info, warn, error or silent.',
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  }),
};

/** Fields that would carry text, names or CPR numbers; a line that has one shows that it was taken out. */
const personal = [
  'text',
  'name',
  'fileName',
  'reference',
  'citizenName',
  'citizenCpr',
  'cpr',
  'title',
  'author',
  'token',
  'password',
  'url',
];

/** JSON lines on stderr, ids and counts only: stdout belongs to a command's result. */
export function createLogger(level: string, part: string, to: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: { part, pid: process.pid },
      mixin: () => ({ ...currentJob.getStore() }), // a line's own fields stand above these
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: '[taken out]' },
      serializers: { err: describeError },
    },
    to,
  );
}

/**
 * What may be told of an error. Its message is left out, because a database or a parser puts the offending value there;
 * kind, code and where it was thrown are enough to find it.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error === undefined ? undefined : { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    kind: error.name,
    code,
    ...(error instanceof Failure ? { says: error.message, ...error.details } : {}), // the catalogue's own words
    at: frames.slice(0, 8).map((line) => line.trim().slice(3)),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}
