import { Failure } from '../../domain/failure.ts';
import { monthsFrom } from '../../domain/months-from.ts';
import { kindsOf, type PaperKind } from '../../domain/quality.ts';
import type { PaperChoice } from '../../storage/records/quality/quality-port.ts';

const MOST_MONTHS = 60;

/** A period as figures are asked for it. Throws `period.impossible`. */
export function checkPeriod<T extends { readonly from: string; readonly to: string }>(period: T): T {
  if (period.to < period.from || period.to > monthsFrom(period.from, MOST_MONTHS)) throw new Failure('period.impossible');
  return period;
}

/** What was asked for in the terms of the rows. Throws `period.impossible`. */
export function paperChoiceOf(asked: {
  readonly from: string;
  readonly to: string;
  readonly kind: PaperKind;
  readonly organisation?: string | undefined;
}): PaperChoice {
  const { from, to, kind, organisation = null } = checkPeriod(asked);
  return { from, to, kinds: kindsOf(kind), organisation };
}
