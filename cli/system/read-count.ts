import { InvalidArgumentError } from 'commander';

/** A whole number over 0, as an option gives it. */
export function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Skriv et helt tal over 0.');
  return count;
}
