/**
 * At most so many of a list, spread evenly over it: the same ones in every run.
 *
 * @example everyNth([1, 2, 3, 4, 5], 2) // [1, 3]
 */
export function everyNth<T>(all: readonly T[], most: number | undefined): readonly T[] {
  if (most === undefined || all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}
