/**
 * A list of phrases out of a text, parted by `|`; blanks and line ends around a phrase do not count.
 *
 * @example phrases('sat op | fra # ... til #') // ['sat op', 'fra # ... til #']
 */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
