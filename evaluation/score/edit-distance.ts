/**
 * The fewest characters to put in, take out or exchange that turn one text into the other (Levenshtein).
 *
 * @example editDistance('måde', 'made') // 1
 */
export function editDistance(from: string, to: string): number {
  let above = Uint32Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const below = new Uint32Array(to.length + 1);
    below[0] = row;
    const letter = from.charCodeAt(row - 1);
    for (let at = 1; at <= to.length; at += 1) {
      const exchanged = (above[at - 1] ?? 0) + (letter === to.charCodeAt(at - 1) ? 0 : 1);
      below[at] = Math.min(exchanged, (above[at] ?? 0) + 1, (below[at - 1] ?? 0) + 1);
    }
    above = below;
  }
  return above[to.length] ?? 0;
}
