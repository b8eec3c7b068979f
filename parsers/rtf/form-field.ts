/** An old form field: Word draws the tick and the chosen entry by itself. */
export interface FormField {
  kind: number;
  result: number;
  default: number;
  readonly choices: string[];
}

const [CHECK_BOX, CHOICE] = [1, 2];
/** Nobody has touched the field: its default holds. */
const UNTOUCHED = 25;

export const plainField = (): FormField => ({ kind: 0, result: UNTOUCHED, default: 0, choices: [] });

/** What a reader sees of the field; nothing for a field of text, whose words stand in the file. */
export function shownField(field: FormField): string {
  const value = field.result === UNTOUCHED ? field.default : field.result;
  if (field.kind === CHECK_BOX) return value === 1 ? '☑' : '☐';
  return field.kind === CHOICE ? (field.choices[value] ?? '') : '';
}
