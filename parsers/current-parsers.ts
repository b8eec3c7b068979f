import { formats } from './index.ts';

let known: Promise<readonly string[]> | undefined;

/**
 * `name@version` of every parser as it would read now. Loads them all, about a second the first time: for the question which documents an
 * older one has read, and never where one is read.
 */
export function currentParsers(): Promise<readonly string[]> {
  known ??= Promise.all(formats.map(async (format) => (await format.load()).version));
  return known;
}
