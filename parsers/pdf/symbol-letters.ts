/** Letters of Wingdings: check boxes, ticks and bullets. */
const wingdings: Readonly<Record<string, string>> = {
  o: '☐',
  q: '☐',
  r: '☐',
  '¨': '☐',
  '\u009e': '•',
  þ: '☑',
  R: '☑',
  ý: '☒',
  x: '☒',
  S: '☒',
  T: '☒',
  ü: '✓',
  û: '✗',
  '§': '•',
  l: '•',
  n: '•',
  v: '•',
  u: '•',
  Ø: '•',
  à: '→',
  è: '→',
  '(': '☎',
  '*': '✉',
};
const symbol: Readonly<Record<string, string>> = { '·': '•', '³': '≥', '£': '≤', '±': '±', '´': '×', '°': '°', a: 'α', b: 'β', m: 'µ' };
const dingbats: Readonly<Record<string, string>> = { '4': '✓', '3': '✓', '8': '✗', '5': '✗', o: '☐', q: '☐', n: '•', l: '•' };

/** What a letter of a symbol font shows; private-use values carry the letter's code in their low byte. */
export function symbolLetter(fontName: string, letter: string): string {
  const table = /wingdings/i.test(fontName)
    ? wingdings
    : /dingbats/i.test(fontName)
      ? dingbats
      : /^(?:[A-Z]{6}\+)?symbol/i.test(fontName)
        ? symbol
        : undefined;
  const code = letter.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const plain = isPrivate ? String.fromCharCode(code - 0xf000) : letter;
  const shown = table?.[plain] ?? (isPrivate ? (wingdings[plain] ?? symbol[plain]) : undefined);
  return shown ?? letter;
}

/** Whether a word's letters may be symbols at all. */
export function isSymbols(fontName: string, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xf000 && code <= 0xf0ff) return true;
  }
  return SYMBOL_FONT.test(fontName);
}

const SYMBOL_FONT = /dings|symbol/i;
