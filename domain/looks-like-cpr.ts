/** Day, month and year, then four digits: "010190-0000", "010190 0000", "0101900000". */
const NUMBER = /(?<!\d)(?:[0-2]\d|3[01])(?:0\d|1[0-2])\d{2}[- ]?\d{4}(?!\d)/u;

/** Whether a text holds something that reads like a CPR number. Telephone numbers have eight digits, so ten are rarely anything else. */
export function looksLikeCpr(text: string): boolean {
  return NUMBER.test(text);
}
