import type { Detail } from '../../../domain/passage.ts';
import { dateMentions, edgeOf, isoDay } from '../document-head/date-mentions.ts';

const dose =
  /(?:(?:tbl|tabl|kaps|inj|inh)\.?\s)?(?<drug>\p{L}[\p{L}-]{3,})(?:\s(?:retard|depot|er))?\s(?<amount>\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+)?\s?(?:mg|g|mikrogram|µg|mcg|ml|IE|sug|pust))(?:\s?(?<often>x\s?\d|\d\s?x|dgl\.?|dagligt|nocte|til natten|p\.n\.|pn\.?|ved behov|hver \p{L}+|\p{L}+ gange (?:daglig|dgl|i døgnet|om dagen)\p{L}*))?/iu;
const effective = /effektiv|reel[lt]?(?![\p{L}\d])|reelt|arbejder (?:aktivt|koncentreret)/iu;
const offered = /tilbyd|tilbud|indstillet på at|vil (?:gerne )?(?:ansætte|have)|kan tilbyde|forestiller os/iu;
const target = /(?<![\p{L}\d])mål(?:et|sætning)?(?![\p{L}\d])|delmål|bestilt|på sigt|skal op på|planlagt|opstart med/iu;
const limit = /højst|maksim|grænsen|loftet|ikke mere end|næppe|kun(?![\p{L}\d])/iu;
const notDrug = /^(?:ca|med|over|under|efter|på|til|max|maks|højst|mindst|løft|byrder|ryglæn|kasser|vægt|tabt|tung\p{L}*)$/iu;

/** Everything read out of a passage that is no fact of GUIDE.md: periods, examination days, doses, what an hours figure means. */
export function detailsOf(text: string, hasHours: boolean): Detail[] {
  const details: Detail[] = [...periodDetails(text), ...doseDetails(text)];
  if (hasHours) {
    const meaning = effective.test(text)
      ? 'effective'
      : offered.test(text)
        ? 'offered'
        : target.test(text)
          ? 'target'
          : limit.test(text)
            ? 'limit'
            : null;
    if (meaning !== null) details.push({ type: 'hours_meaning', value: meaning });
  }
  return details;
}

function periodDetails(text: string): Detail[] {
  const mentions = dateMentions(text);
  const [first, second] = mentions;
  if (
    first !== undefined &&
    second !== undefined &&
    /^[\s.]*(?:-|–|til(?: og med)?)\s*(?:den\s|d\.\s)?$/u.test(text.slice(first.end, second.start))
  ) {
    const [from, to] = [edgeOf(first, 'first'), edgeOf(second, 'last')];
    if (from !== null && to !== null && from <= to) return [{ type: 'period', value: `${from}/${to}` }];
  }
  if (first !== undefined && /konsultation|(?<![\p{L}\d])kons\.|undersøg(?:t|else)|besøg/iu.test(text)) {
    const date = isoDay(first);
    if (date !== null) return [{ type: 'consultation_date', value: date }];
  }
  return [];
}

function doseDetails(text: string): Detail[] {
  if (!/\d\s?(?:mg|g|mikrogram|µg|mcg|ml|IE|sug|pust)(?!\p{L})/iu.test(text)) return [];
  const { drug, amount, often } = dose.exec(text)?.groups ?? {};
  if (drug === undefined || amount === undefined || notDrug.test(drug)) return [];
  return [{ type: 'dose', value: [drug.toLowerCase(), amount, often].filter((part) => part !== undefined).join(' ') }];
}
