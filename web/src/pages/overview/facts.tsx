import type { ReactElement } from 'react';

import type { Fact } from '../../../../domain/passage.ts';
import { sayDate, type Texts } from '../../../../domain/texts/index.ts';
import { useLanguage } from '../../language/language.tsx';

/** Figures that were read out of a passage, as small words beside it, so that hours and codes are found at a glance. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement | null {
  const { texts } = useLanguage();
  const said = [...new Set(facts.flatMap((fact) => sayFact(fact, texts) ?? []))];
  if (said.length === 0) return null;
  return (
    <ul className="plain facts">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function sayFact(fact: Fact, texts: Texts): string | null {
  const words = texts.overview;
  switch (fact.type) {
    case 'hours_per_week':
      return words.hoursPerWeek(sayNumber(fact, texts));
    case 'attendance_pct':
      return words.attendance(sayNumber(fact, texts));
    case 'diagnosis':
      return fact.code === null ? null : words.diagnosis(fact.code);
    case 'hours_increase':
      return words.hoursIncrease(fact.tried);
    case 'score':
      return `${fact.name}: ${sayNumber(fact, texts)}${fact.scale === undefined ? '' : `/${fact.scale}`}`;
    case 'deadline':
      return words.deadline(sayDate(fact.date, texts));
  }
}

function sayNumber(fact: { readonly value?: number; readonly min?: number; readonly max?: number }, texts: Texts): string {
  const say = (value: number): string => value.toLocaleString(texts.locale);
  if (fact.min !== undefined && fact.max !== undefined) return `${say(fact.min)}–${say(fact.max)}`;
  const single = fact.value ?? fact.max ?? fact.min;
  return single === undefined ? '–' : say(single);
}
