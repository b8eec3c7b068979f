/** Where two dumps differ first, in a line; null where they are the same byte for byte. */
export function firstDifference(actual: string, expected: string): string | null {
  if (actual === expected) return null;
  const [got, wanted] = [actual.split('\n'), expected.split('\n')];
  const at = got.findIndex((line, index) => line !== wanted[index]);
  return `line ${at + 1}: ${got[at]?.trim() ?? 'the end'} instead of ${wanted[at]?.trim() ?? 'the end'}`;
}
