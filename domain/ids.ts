declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** Known by the municipality's own reference or made at creation; opaque to the program. */
export type CaseId = Brand<string, 'CaseId'>;
/** 64 lower-case hexadecimal digits: the SHA-256 of a document's bytes. */
export type Sha256 = Brand<string, 'Sha256'>;
/** Unique within its case: a prefix of the document's hash and the passage's ordinal. */
export type PassageId = Brand<string, 'PassageId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type UnitId = Brand<string, 'UnitId'>;
/** A stored file without a case: made of where it came from, its name and its bytes, so that fetching it again gives the same id. */
export type ReceiptId = Brand<string, 'ReceiptId'>;

/** Two documents of one case share twelve hexadecimal digits once in 2^24 cases of 16 million documents. */
const HASH_DIGITS = 12;

/**
 * The id of a passage: no clock and no random number, so that a repeated job writes the same rows.
 *
 * @example passageId('ab12…' as Sha256, 7) // 'ab12cd34ef56-0007'
 * @param ordinal position of the passage in its document, counted from 1
 */
export function passageId(sha256: Sha256, ordinal: number): PassageId {
  return `${sha256.slice(0, HASH_DIGITS)}-${String(ordinal).padStart(4, '0')}` as PassageId;
}
