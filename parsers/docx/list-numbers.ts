import type { Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { formatListNumber } from '../layout/format-list-number.ts';
import { child } from '../layout/children-of.ts';
import { parsePart } from './xml.ts';

interface Level {
  readonly format: string;
  /** `%1.%2` with the numbers of the levels. */
  readonly text: string;
  readonly start: number;
}

/** Gives each numbered paragraph the number or bullet that Word draws before it. Call it in document order. */
export type NextNumber = (numberId: string, level: number) => string | null;

/** Counters over the lists of `numbering.xml`. */
export function listNumbers(bytes: Uint8Array | undefined): NextNumber {
  const lists = readLists(bytes);
  const counters = new Map<string, number[]>();
  return (numberId, level) => {
    const list = lists.get(numberId);
    const at = list?.levels.get(level);
    if (list === undefined || at === undefined || at.format === 'none') return null;
    if (at.format === 'bullet') return '•';
    // Lists on the same definition count on together.
    const counter = counters.get(list.definition) ?? [];
    counters.set(list.definition, counter);
    counter.length = Math.min(counter.length, level + 1);
    for (let i = 0; i <= level; i += 1) counter[i] ??= (list.levels.get(i)?.start ?? 1) - (i === level ? 1 : 0);
    counter[level] = (counter[level] ?? 0) + 1;
    return at.text.replace(/%(\d)/gu, (_, digit: string) =>
      formatListNumber(counter[Number(digit) - 1] ?? 1, list.levels.get(Number(digit) - 1)?.format ?? 'decimal'),
    );
  };
}

function readLists(bytes: Uint8Array | undefined): ReadonlyMap<string, { definition: string; levels: ReadonlyMap<number, Level> }> {
  const elements = bytes === undefined ? [] : elementsIn(parsePart(bytes));
  const definitions = new Map<string, Map<number, Level>>();
  for (const element of elements)
    if (element.name === 'w:abstractNum') definitions.set(element.attribs['w:abstractNumId'] ?? '', readLevels(element));
  return new Map(
    elements.flatMap((element) => {
      const definition = child(element, 'w:abstractNumId')?.attribs['w:val'] ?? '';
      const levels = definitions.get(definition);
      return element.name === 'w:num' && levels !== undefined ? [[element.attribs['w:numId'] ?? '', { definition, levels }] as const] : [];
    }),
  );
}

function readLevels(definition: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elementsIn(definition)) {
    if (element.name !== 'w:lvl') continue;
    const value = (name: string): string | undefined => child(element, name)?.attribs['w:val'];
    levels.set(Number(element.attribs['w:ilvl'] ?? 0), {
      format: value('w:numFmt') ?? 'decimal',
      text: value('w:lvlText') ?? '',
      start: Number(value('w:start') ?? 1),
    });
  }
  return levels;
}
