import type { Series, SeriesPoint } from '../../../../domain/views.ts';
import type { Texts } from '../../../../domain/texts/index.ts';
import type { ViewWords } from '../../texts/views.ts';
import { signOf, type SignName } from './sign.tsx';

interface Spoken {
  readonly texts: Texts;
  readonly words: ViewWords;
}

/** @example "6–8 timer (mål)" */
export function sayFigure({ min, max, meaning }: SeriesPoint, { kind, scale }: Series, { texts, words }: Spoken): string {
  const say = (value: number): string => value.toLocaleString(texts.locale);
  const figure = words.figures.value(kind, min === max ? say(min) : `${say(min)}–${say(max)}`, scale === null ? null : say(scale));
  return meaning === null ? figure : `${figure} (${words.figures.meanings[meaning]})`;
}

/** How a figure stands in the case, as a word. */
export function sayStanding({ standing }: Pick<SeriesPoint, 'standing'>, words: ViewWords): string {
  return standing === 'current' ? words.holds : words.standings[standing];
}

/** The words beside a sign in the legend. */
export function saySign(sign: SignName, words: ViewWords): string {
  if (sign === 'plan')
    return Object.values(words.figures.meanings)
      .filter((word) => word !== words.figures.meanings.effective)
      .join(', ');
  return sayStanding({ standing: sign }, words);
}

/** The name of a series. */
export function saySeries({ kind, name, scale }: Series, { texts, words }: Spoken): string {
  if (kind === 'hours') return words.figures.hours;
  return kind === 'attendance'
    ? words.figures.attendance
    : words.figures.score(name ?? '', scale === null ? null : scale.toLocaleString(texts.locale));
}

/** Signs that stand in a series, in the order of the legend. */
export function signsOf({ points }: Series): ReadonlySet<SignName> {
  return new Set(points.map(signOf));
}
