import { readReason, type AccessReason } from '../../../domain/access.ts';

/** Why something was done, as a line of the trail holds it: the usual reasons for opening a colleague's case in words, everything else as it stands. */
export function sayReason(line: string | null, reasons: Readonly<Record<AccessReason, string>>): string | null {
  const stated = line === null ? null : readReason(line);
  return stated === null ? line : (stated.words ?? reasons[stated.reason]);
}
