/** Named by number and day alone: never by citizen, case or title. */
export function runningFileName(number: number, date: string, isClosing: boolean): string {
  return isClosing ? `Afsluttende rapport ${date}.docx` : `Fortløbende rapport version ${number} ${date}.docx`;
}
