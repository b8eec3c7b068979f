import type { TimeStep } from '../../../../domain/quality.ts';
import type { Texts } from '../../../../domain/texts/index.ts';
import type { SharePoint } from '../../client/quality.ts';
import type { Words } from '../../texts/words.ts';

interface Spoken {
  readonly texts: Texts;
  readonly words: Words;
}

/** @example sayStep('2025-01-01', 'month', da) // 'jan 25' */
export function sayStep(start: string, step: TimeStep, { texts, words }: Spoken): string {
  const [year, month] = [start.slice(2, 4), Number(start.slice(5, 7))];
  if (step === 'quarter') return words.quality.quarter(Math.ceil(month / 3), year);
  return `${(texts.months[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** A share in words: what is held back says so. */
export function sayShare({ percent, weight }: Pick<SharePoint, 'percent' | 'weight'>, { texts, words }: Spoken): string {
  if (weight === 'too-few') return texts.quality.tooFew;
  return percent === null ? '–' : words.quality.percent(percent.toLocaleString(texts.locale));
}
