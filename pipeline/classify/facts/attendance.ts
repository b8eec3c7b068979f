import type { Fact } from '../../../domain/passage.ts';

const percent =
  /(?<![\d,.])(?:(?<from>\d{1,3}(?:,\d)?)\s?(?:%|pct\.?|procent)?\s?(?<link>-|–|til)\s?)?(?<value>\d{1,3}(?:,\d)?)\s?(?:%|pct\.?|procent)/giu;
const presence =
  /fremmød|(?<![\p{L}\d])mødt(?![\p{L}\d])|(?<![\p{L}\d])møder(?![\p{L}\d])|mødestabil|(?<![\p{L}\d])kommet(?![\p{L}\d])|(?<![\p{L}\d])kommer(?![\p{L}\d])|udeblev|(?<![\p{L}\d])gange(?![\p{L}\d])|deltage|til stede|stabilitet/iu;
const other =
  /tempo|effektiv|hastighed|arbejdstempo|ydeevne|niveau af en|af en (?:erfaren|ansat)|kapacitet|saturation|(?<![\p{L}\d])sat\.|fev1|kvalitet|produktion|medarbejder|grad af|sygefravær|(?<![\p{L}\d])fart|(?<!\p{L})mén|erhvervsevne|salve|creme|i skolen/iu;
const absence = /fravær\p{L}*\s(?:\p{L}+\s){0,4}(?:ca\.\s)?$/iu;
/** "Fremmødeprocenten er 64,5": the word holds the unit. */
const wordedPercent = /(?:fremmøde|mødestabilitets?)procent(?:en)?\s?:?\s(?:\p{L}+\s){0,3}?(?<value>\d{1,3}(?:,\d)?)(?!\s?%|[\d,])/iu;

/** Attendance in per cent; an absence in per cent is none. `isAttendance`: the passage stands under attendance. */
export function attendanceFacts(text: string, above: string, isAttendance: boolean): Fact[] {
  const isAbout = presence.test(text) || /fremmød|mødestabil/iu.test(above);
  if (
    !isAttendance &&
    !(/fremmød|mødestabil/iu.test(text) || (isAbout && /(?<![\p{L}\d])mødt(?![\p{L}\d])|(?<![\p{L}\d])gange(?![\p{L}\d])/iu.test(text)))
  )
    return [];
  if (other.test(text) && !/fremmød|mødt/iu.test(text)) return [];
  const worded = wordedPercent.exec(`${above}: ${text}`)?.groups?.['value'];
  if (worded !== undefined && !/%|pct/u.test(text)) return [{ type: 'attendance_pct', value: Number(worded.replace(',', '.')) }];
  return [...text.matchAll(percent)].flatMap((match): Fact[] => {
    const { from, link, value = '' } = match.groups ?? {};
    const high = Number(value.replace(',', '.'));
    if (
      high > 100 ||
      (high > 0 && high < 1) ||
      absence.test(text.slice(0, match.index)) ||
      /^\s?(?:i\s)?fravær/iu.test(text.slice(match.index + match[0].length))
    )
      return [];
    if (
      other.test(text.slice(Math.max(0, match.index - 30), match.index)) &&
      !/fremmød|mødt/iu.test(text.slice(Math.max(0, match.index - 30), match.index))
    )
      return [];
    const isChange = /(?<![\p{L}\d])fra\s(?:ca\.\s)?$/iu.test(text.slice(0, match.index));
    if (from !== undefined && link !== undefined && !isChange)
      return [{ type: 'attendance_pct', min: Number(from.replace(',', '.')), max: high }];
    return [{ type: 'attendance_pct', value: high }];
  });
}
