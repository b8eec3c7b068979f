/**
 * Where the first reading of a document lies; a later one has a key of its own until no reader needs the old one. Also written out in the
 * SQL of `records/documents/parsings.ts`.
 */
export function readingKeyOf(objectKey: string, renewal?: string): string {
  return renewal === undefined ? `${objectKey}.reading` : `${objectKey}.reading.${renewal}`;
}
