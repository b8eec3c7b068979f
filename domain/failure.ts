import { failures, type FailureCode } from './failures.ts';

/** Ids and counts only: details reach logs and answers, so never a name, a text or a CPR number. */
export type FailureDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Stops a step. The code comes from the catalogue and says whether a retry can help. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(failures[code].message, options);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }

  get retry(): boolean {
    return failures[this.code].retry;
  }
}

/** Any thrown value as a failure, so that nothing without a code reaches a queue or a client. */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure('internal.unexpected', {}, { cause: thrown });
}
