import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

/** A day of the calendar as ÅÅÅÅ-MM-DD, for every option that takes one. Throws commander's error, with a sentence. */
export function parseDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new InvalidArgumentError('En dag skrives som ÅÅÅÅ-MM-DD, f.eks. 2026-03-01.');
  if (!z.iso.date().safeParse(value).success) throw new InvalidArgumentError('Den dag findes ikke i kalenderen.');
  return value;
}
