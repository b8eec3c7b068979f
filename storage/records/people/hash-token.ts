import { createHash } from 'node:crypto';

/** What is kept of a token of 256 random bits: a table that is stolen signs nobody in. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
