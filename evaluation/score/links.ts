import { unitsOf, type AnswerKey, type KeyUnit } from './answer-key.ts';
import type { ResultPassage } from './result.ts';

/** A key unit and the passage that was found for it. */
export interface Pair {
  readonly unit: KeyUnit;
  readonly passage: ResultPassage;
}

/**
 * How many links are right. Units joined by `repeated` say the same thing: a link to any of them, or to an earlier value of the chain, is right.
 */
export function countLinks(key: AnswerKey, pairs: readonly Pair[]): { readonly right: number; readonly all: number } {
  const units = new Map(key.documents.flatMap((document) => unitsOf(document).map((unit): [string, KeyUnit] => [unit.id, unit])));
  const groups = groupRepeats(units);
  const passageOf = new Map(pairs.map(({ unit, passage }) => [unit.id, passage.id]));
  let right = 0;
  let all = 0;
  for (const { unit, passage } of pairs) {
    if (!unit.of) continue;
    all++;
    const chain = chainOf(unit.of, units, groups);
    if (passage.of && [...chain].some((id) => passageOf.get(id) === passage.of)) right++;
  }
  return { right, all };
}

function groupRepeats(units: ReadonlyMap<string, KeyUnit>): ReadonlyMap<string, Set<string>> {
  const groups = new Map([...units.keys()].map((id) => [id, new Set([id])]));
  for (const unit of units.values()) {
    const group = groups.get(unit.id);
    const earlier = unit.status === 'repeated' && unit.of ? groups.get(unit.of) : undefined;
    if (group === undefined || earlier === undefined) continue;
    for (const id of group) {
      earlier.add(id);
      groups.set(id, earlier);
    }
  }
  return groups;
}

function chainOf(
  start: string,
  units: ReadonlyMap<string, KeyUnit>,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let id: string | null | undefined = start; id && !chain.has(id); id = units.get(id)?.of) {
    for (const same of groups.get(id) ?? [id]) chain.add(same);
  }
  return chain;
}
