/** Words and numbers of a text in lower case; `7,5` and `1.200` stay one, `3/12` and `4-5` are cut, `%` is a word. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+|%/gu) ?? []
  );
}
