import { createHmac } from 'node:crypto';

/** The citizen as the audit trail names her: the same for every spelling of the number, and worth nothing without the key. */
export type CitizenKey = (cpr: string) => string;

/**
 * HMAC-SHA-256 of the ten digits. A plain hash would be guessed in seconds: there are few CPR numbers.
 *
 * @param secret the text of `AUDIT_KEY`
 */
export function citizenKeyWith(secret: string): CitizenKey {
  return (cpr) => createHmac('sha256', secret.trim()).update(cpr.replace(/\D/gu, '')).digest('hex');
}
