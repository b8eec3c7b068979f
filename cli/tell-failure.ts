import { asFailure } from '../domain/failure.ts';
import { da } from '../domain/texts/da.ts';
import { hintFor } from './hint-for.ts';

/** Tells a person in Danish what went wrong (with which file) and what to do, and sets exit status 1. The cause follows where it is unexpected. */
export function tellFailure(thrown: unknown, file?: string): void {
  const failure = asFailure(thrown);
  const details = Object.entries(failure.details).map(([name, value]) => `${name}: ${value}`);
  process.stderr.write(
    `${file === undefined ? '' : `${file}: `}${da.failures[failure.code]}${hintFor(failure)} (${[failure.code, ...details].join(', ')})\n`,
  );
  if (failure.code === 'internal.unexpected' && failure.cause instanceof Error)
    process.stderr.write(`${failure.cause.stack ?? failure.cause.message}\n`);
  process.exitCode = 1;
}
