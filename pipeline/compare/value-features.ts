import { datesAgree } from './language/dates.ts';
import type { WrittenNumber } from './language/numbers.ts';
import type { Wording } from './wording.ts';

/**
 * Numbers and dates of a pair: shared, on one side only, same unit with another value, dates that agree or exclude each other.
 *
 * `fra 4 til 6 timer` against `4 timer` shares 4 and has 6 hours as another value of the same unit.
 */
export function valueFeatures(later: Wording, earlier: Wording): readonly number[] {
  const [a, b] = [values(later.numbers), values(earlier.numbers)];
  const unitsShared = inUnits(later.numbers).intersection(inUnits(earlier.numbers)).size;
  const agreeing = later.dates.filter((date) => earlier.dates.some((other) => datesAgree(date, other))).length;
  const agreed = earlier.dates.filter((date) => later.dates.some((other) => datesAgree(date, other))).length;
  return [
    a.intersection(b).size,
    a.difference(b).size,
    b.difference(a).size,
    unitsShared,
    otherValues(later.numbers, earlier.numbers),
    agreeing,
    later.dates.length - agreeing,
    earlier.dates.length - agreed,
    Number(later.dates.length > 0 && earlier.dates.length > 0 && agreeing === 0),
  ];
}

const values = (numbers: readonly WrittenNumber[]): ReadonlySet<number> => new Set(numbers.map(({ value }) => value));
const inUnits = (numbers: readonly WrittenNumber[]): ReadonlySet<string> =>
  new Set(numbers.flatMap(({ unit, value }) => (unit === null ? [] : [`${unit} ${value}`])));

/** Units that both name with no value in common. */
function otherValues(a: readonly WrittenNumber[], b: readonly WrittenNumber[]): number {
  const units = new Set(a.flatMap(({ unit }) => unit ?? []));
  return [...units].filter((unit) => {
    const [mine, theirs] = [a, b].map((numbers) => new Set(numbers.flatMap((number) => (number.unit === unit ? [number.value] : []))));
    return mine !== undefined && theirs !== undefined && theirs.size > 0 && mine.isDisjointFrom(theirs);
  }).length;
}
