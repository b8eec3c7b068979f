import { datesAgree } from './language/dates.ts';
import type { WrittenNumber } from './language/numbers.ts';
import type { Wording } from './wording.ts';

/**
 * Numbers and dates of a pair: shared, on one side only, same unit with another value, dates that agree or exclude each other.
 *
 * `fra 4 til 6 timer` against `4 timer` shares 4 and has 6 hours as another value of the same unit.
 */
export function valueFeatures(later: Wording, earlier: Wording): readonly number[] {
  return [...numberFeatures(later.numbers, earlier.numbers), ...dateFeatures(later.dates, earlier.dates)];
}

type Numbers = readonly WrittenNumber[];

function numberFeatures(later: Numbers, earlier: Numbers): readonly number[] {
  if (later.length === 0 && earlier.length === 0) return [0, 0, 0, 0, 0]; // most sentences
  const [a, b] = [values(later), values(earlier)];
  if (a.size === 0 || b.size === 0) return [0, a.size, b.size, 0, 0];
  const unitsShared = inUnits(later).intersection(inUnits(earlier)).size;
  return [a.intersection(b).size, a.difference(b).size, b.difference(a).size, unitsShared, otherValues(later, earlier)];
}

function dateFeatures(later: Wording['dates'], earlier: Wording['dates']): readonly number[] {
  if (later.length === 0 || earlier.length === 0) return [0, later.length, earlier.length, 0];
  const agreeing = later.filter((date) => earlier.some((other) => datesAgree(date, other))).length;
  const agreed = earlier.filter((date) => later.some((other) => datesAgree(date, other))).length;
  return [agreeing, later.length - agreeing, earlier.length - agreed, Number(later.length > 0 && earlier.length > 0 && agreeing === 0)];
}

const values = (numbers: Numbers): ReadonlySet<number> => new Set(numbers.map(({ value }) => value));
const inUnits = (numbers: Numbers): ReadonlySet<string> =>
  new Set(numbers.flatMap(({ unit, value }) => (unit === null ? [] : [`${unit} ${value}`])));

/** Units that both name with no value in common. */
function otherValues(a: Numbers, b: Numbers): number {
  const units = new Set(a.flatMap(({ unit }) => unit ?? []));
  return [...units].filter((unit) => {
    const [mine, theirs] = [a, b].map((numbers) => new Set(numbers.flatMap((number) => (number.unit === unit ? [number.value] : []))));
    return mine !== undefined && theirs !== undefined && theirs.size > 0 && mine.isDisjointFrom(theirs);
  }).length;
}
