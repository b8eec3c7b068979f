import type { Document, Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { formatListNumber } from '../layout/format-list-number.ts';
import { childrenOf } from '../layout/children-of.ts';

interface Level {
  readonly isBullet: boolean;
  readonly format: string;
  readonly before: string;
  readonly after: string;
  /** Numbers of how many levels it shows. */
  readonly shown: number;
  readonly start: number;
}

/** Where an item stands: its list's style, its level from 0, and the counters of its list. */
export interface ListPlace {
  readonly style: string;
  readonly level: number;
  readonly counter: number[];
}

export interface ListMarkers {
  /** Counts an item and gives what is drawn before it; null for nothing. */
  next(place: ListPlace): string | null;
}

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const OUTLINE = '\u0000outline';

/** The style of numbered headings. */
export const outlineStyle = OUTLINE;

/** Counters over the list styles of both parts. */
export function listMarkers(parts: readonly Document[]): ListMarkers {
  const styles = new Map<string, ReadonlyMap<number, Level>>();
  for (const part of parts)
    for (const element of elementsIn(part)) {
      if (element.name === 'text:list-style') styles.set(element.attribs['style:name'] ?? '', readLevels(element));
      if (element.name === 'text:outline-style') styles.set(OUTLINE, readLevels(element));
    }
  return {
    next: ({ style, level, counter }) => {
      const levels = styles.get(style);
      const at = levels?.get(level);
      if (levels === undefined || at === undefined) return style === OUTLINE ? null : '•';
      if (at.isBullet) return '•';
      counter.length = Math.min(counter.length, level + 1);
      for (let each = 0; each <= level; each += 1) counter[each] ??= (levels.get(each)?.start ?? 1) - (each === level ? 1 : 0);
      counter[level] = (counter[level] ?? 0) + 1;
      if (at.format === '') return null;
      const numbers = Array.from({ length: at.shown }, (_, index) => level - at.shown + 1 + index)
        .filter((each) => each >= 0 && levels.get(each)?.format !== '')
        .map((each) => formatListNumber(counter[each] ?? 1, FORMATS[levels.get(each)?.format ?? ''] ?? 'decimal'));
      return `${at.before}${numbers.join('.')}${at.after}`.trim() || null;
    },
  };
}

function readLevels(style: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(style).flatMap((element) => {
      const { attribs } = element;
      const level = Number(attribs['text:level'] ?? 0) - 1;
      const isBullet = element.name !== 'text:list-level-style-number' && element.name !== 'text:outline-level-style';
      return level < 0
        ? []
        : [
            [
              level,
              {
                isBullet,
                format: attribs['style:num-format'] ?? '',
                before: attribs['style:num-prefix'] ?? '',
                after: attribs['style:num-suffix'] ?? '',
                shown: Math.min(10, Math.max(1, Number(attribs['text:display-levels'] ?? 1) || 1)),
                start: Number(attribs['text:start-value'] ?? 1) || 1,
              },
            ] as const,
          ];
    }),
  );
}
