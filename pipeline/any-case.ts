/** An escape with its braces, an opening or closing of a class, or one letter that has two cases. */
const PIECE = /\\p\{L[lu]\}|\\(?:[pP]\{[^}]*\}|.)|[[\]]|\p{Ll}|\p{Lu}/gu;

/**
 * The source of a regular expression that matches the same letters in either case, for a part of a larger one. Written out instead of
 * `(?i:...)`: V8 14 compiles that wrong once a process has made much regexp code, and "Datteren Emma" is no name from then on.
 * A source with groups that have names, or classes with ranges of letters, is not for it.
 */
export function anyCase(source: string): string {
  let inClass = false;
  return source.replaceAll(PIECE, (piece) => {
    if (piece === '[' || piece === ']') inClass = piece === '[';
    const cases = casesOf(piece);
    return inClass || cases === piece ? cases : `[${cases}]`;
  });
}

function casesOf(piece: string): string {
  if (/^\\p\{L[lu]\}$/u.test(piece)) return String.raw`\p{Ll}\p{Lu}`;
  const [small, large] = [piece.toLowerCase(), piece.toUpperCase()];
  return piece.length > 1 || small === large ? piece : `${small}${large}`;
}
