/** Name and content of the file that tells beside a failed one why it was not taken. */
export function whyNot(
  name: string,
  { code, sentence }: { readonly code: string; readonly sentence: string },
): {
  readonly name: string;
  readonly bytes: Buffer;
} {
  return { name: `${name}.fejl.txt`, bytes: Buffer.from(`${sentence}\n(${code})\n`) };
}

/**
 * The name, else the same with a number before its ending.
 *
 * @example numbered('brev.pdf', 2) // 'brev (2).pdf'
 */
export function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name} (${number})` : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
}
