import type { Fact } from '../../domain/passage.ts';

/** Facts of one kind and value: `same`; of one kind and another value: `other`. Two figures for weekly hours speak of one matter without a shared word. */
export function factFeatures(later: readonly Fact[], earlier: readonly Fact[]): readonly number[] {
  let [same, other, only, score, diagnosis] = [0, 0, 0, 0, 0];
  for (const fact of later) {
    const counterparts = earlier.filter((candidate) => kindOf(candidate) === kindOf(fact));
    if (counterparts.length === 0) only += 1;
    else if (counterparts.some((candidate) => valueOf(candidate) === valueOf(fact))) same += 1;
    else other += 1;
    if (fact.type === 'score' && counterparts.length > 0) score = 1;
    if (fact.type === 'diagnosis' && fact.code !== null && counterparts.some((candidate) => valueOf(candidate) === valueOf(fact)))
      diagnosis = 1;
  }
  return [same, other, only, score, diagnosis];
}

/** What a fact is about, without its value. */
function kindOf(fact: Fact): string {
  return fact.type === 'score' ? `score ${fact.name.toLowerCase()}` : fact.type;
}

function valueOf(fact: Fact): string {
  switch (fact.type) {
    case 'diagnosis':
      return fact.code?.replace('.', '').toUpperCase() ?? fact.text.toLowerCase();
    case 'hours_increase':
      return String(fact.tried);
    case 'deadline':
      return fact.date;
    default:
      return fact.value === undefined ? `${fact.min ?? ''}-${fact.max ?? ''}` : String(fact.value);
  }
}
