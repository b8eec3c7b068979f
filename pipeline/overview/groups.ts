import type { ComparedDocument, DocumentHead } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { ComparedPassage } from '../../domain/passage.ts';

export interface Standing {
  readonly passage: ComparedPassage;
  readonly head: DocumentHead;
}

/** All standings of one piece of information, earliest first. The first is new, changed or conflicting; the others repeat it. */
export interface Group {
  readonly standings: readonly Standing[];
  readonly first: Standing;
  /** The standing that shows the information best: the latest one with words of its own ("Uændret." has none). */
  readonly shown: Standing;
}

/** A repeat such as "Se forrige rapport." or "Nej." says nothing without what it repeats. */
const WORDS_OF_ITS_OWN = 3;

/**
 * Passages that say the same, joined along `repeated`; `changed` and `conflicting` passages start groups of their own. `formalia` is left out.
 *
 * @param documents in the order of the case
 */
export function groupRepeated(documents: readonly ComparedDocument[]): readonly Group[] {
  const groupOf = new Map<PassageId, Standing[]>();
  const groups: Standing[][] = [];
  for (const { head, passages } of documents) {
    for (const passage of passages) {
      if (passage.heading === 'formalia') continue;
      const joined = passage.status === 'repeated' && passage.of !== null ? groupOf.get(passage.of) : undefined;
      const group = joined ?? [];
      if (joined === undefined) groups.push(group);
      group.push({ passage, head });
      groupOf.set(passage.id, group);
    }
  }
  return groups.flatMap((standings) => groupOfStandings(standings) ?? []);
}

/** Standings in their order as a group; null for none. */
export function groupOfStandings(standings: readonly Standing[]): Group | null {
  const first = standings[0];
  if (first === undefined) return null;
  const shown = standings.findLast(({ passage }) => passage.text.split(/\s+/u).length >= WORDS_OF_ITS_OWN) ?? first;
  return { standings, first, shown };
}
