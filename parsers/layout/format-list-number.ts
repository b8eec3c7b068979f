/** A number of a list as a word processor writes it: `decimal`, or a name of letters or Roman numbers. */
export function formatListNumber(value: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((((value - 1) % 26) + 26) % 26));
    return format === 'lowerLetter' ? letter : letter.toUpperCase();
  }
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  return String(value);
}

function roman(value: number): string {
  const steps = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = Math.min(value, 100);
  let text = '';
  for (const [worth, sign] of steps) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}
