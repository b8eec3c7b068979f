import { namedRoles } from '../classify/voice/named-roles.ts';

/** A CPR number, and any other run of digits that may find a person: telephone, account, journal number. Dates and amounts are shorter. */
const LONG_NUMBERS = /(?<!\d)(?:\d{6}\s?[-–]?\s?\d{4}|\d{2}(?:\s\d{2}){3}|\d{8,})(?!\d)/gu;
/** From the first letter on, and what is glued to it: no run of letters is gone through from each of them. */
const ADDRESSES = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+(?:[_%+][\p{L}\d._%+-]*@[\p{L}\d.-]+)*/gu;
const WORDS = /\p{L}+/gu;

/**
 * Masks the names of one document as the model sees them: a name with a role becomes the role, any other `§somebody`, the citizen
 * `§citizen`. Long numbers become `#`, as every number is to the model. A name that only opens sentences may remain.
 *
 * @param texts all passages of the document, because one of them may tell who another one's name is
 * @example maskNames(['Vibeke Holm har ringet.'], 'Vibeke Holm')('Vibeke har ringet.') // '§citizen har ringet.'
 */
export function maskNames(texts: readonly string[], citizenName: string | null): (text: string) => string {
  const names = namedRoles(texts, citizenName);
  const mask = (word: string): string => {
    const plain = word.toLowerCase();
    const role = names.get(plain);
    const owner = plain.endsWith('s') ? names.get(plain.slice(0, -1)) : undefined; // "Vibekes"
    if (owner !== undefined && (role === undefined || role === 'somebody')) return `§${owner}s`;
    return role === undefined ? word : `§${role}`;
  };
  return (text) => text.normalize('NFC').replace(ADDRESSES, '§somebody').replace(LONG_NUMBERS, '#').replace(WORDS, mask);
}
