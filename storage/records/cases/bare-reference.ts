/** A reference as it is looked up: people write hyphens and spaces as they like. The index of migration 0006 spells it so. */
export function bareReference(reference: string): string {
  return reference.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
