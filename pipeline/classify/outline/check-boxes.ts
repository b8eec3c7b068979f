/** The boxes of a line: what stands before the first, and the options that are ticked, as characters [from, to). */
export interface CheckedLine {
  readonly question: string;
  readonly checked: readonly { readonly from: number; readonly to: number }[];
}

const box = /[☐☑☒]|\[\s?[xX]?\s?\]/gu;
const ticked = /[☑☒xX]/u;

/**
 * Reads a line with tick boxes; null where there are none. An option that nobody ticked is print of the form and no answer.
 *
 * @example checkedLine('Forsøgt øget? ☐ Ja ☑ Nej') // question 'Forsøgt øget?', the characters of '☑ Nej'
 */
export function checkedLine(text: string): CheckedLine | null {
  const boxes = [...text.matchAll(box)];
  const [first] = boxes;
  if (first === undefined) return null;
  const checked = boxes.flatMap((match, i) =>
    ticked.test(match[0]) ? [{ from: match.index, to: boxes[i + 1]?.index ?? text.length }] : [],
  );
  return { question: text.slice(0, first.index).trim(), checked };
}
