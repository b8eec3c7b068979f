/** One spelling for many: `aa` is `å`, `ae` is `æ`, `oe` is `ø`, and foreign marks are left out, so that a keyboard without æøå finds the same. */
export function foldWord(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (/^[a-zæøå]*$/u.test(lower) && !/a[ae]|oe/u.test(lower)) return lower;
  return lower
    .replace(/aa/gu, 'å')
    .replace(/ae|ä/gu, 'æ')
    .replace(/oe|ö/gu, 'ø')
    .replace(/[^æøå\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
