import type { EffectAnswer } from '../../client/quality.ts';
import { useLanguage } from '../../language/language.tsx';

type Quartiles = EffectAnswer['orders']['before']['days'];

/** Median and quartiles of days in words; of too few values a stroke. */
export function useSayQuartiles(): (days: Quartiles) => string {
  const { texts, words } = useLanguage();
  const say = (value: number): string => (Math.round(value * 10) / 10).toLocaleString(texts.locale);
  return (days) => (days === null ? '–' : words.quality.effect.quartiles(say(days.first), say(days.median), say(days.third)));
}
