import { compareOrder, type ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { Standing } from './groups.ts';

/** The groups of a case that grows: what `groupRepeated` would make of all of it, kept up document by document. */
export interface LivingGroups {
  add(document: ComparedDocument): void;
  remove(document: ComparedDocument): void;
  /** All standings of the same information, earliest first; the first one names the group. None for a passage that is not there, or `formalia`. */
  readonly standingsOf: (passage: PassageId) => readonly Standing[];
  readonly find: (passage: PassageId) => Standing | undefined;
  /** Passages that name this one as the earlier one. */
  readonly pointersTo: (passage: PassageId) => ReadonlySet<PassageId>;
}

const none: ReadonlySet<PassageId> = new Set();

const inOrder = (a: Standing, b: Standing): number => compareOrder(a.head, b.head) || a.passage.ordinal - b.passage.ordinal;

export function createLivingGroups(): LivingGroups {
  const standings = new Map<PassageId, Standing>();
  const pointers = new Map<PassageId, Set<PassageId>>();
  const groupOf = new Map<PassageId, Standing[]>();

  function targetOf({ passage, head }: Standing): PassageId | null {
    if (passage.status !== 'repeated' || passage.of === null) return null;
    const target = standings.get(passage.of);
    if (target === undefined || target.passage.heading === 'formalia') return null;
    return inOrder(target, { passage, head }) < 0 ? passage.of : null;
  }

  /** Takes the passages and all that stand with them out of their groups, and groups them anew. */
  function regroup(ids: Iterable<PassageId>): void {
    const loose = new Map<PassageId, Standing>();
    const seen = new Set<readonly Standing[]>(); // near-identical papers make groups of hundreds, and ask for each many times
    for (const id of ids) {
      const standing = standings.get(id);
      if (standing === undefined || standing.passage.heading === 'formalia') continue;
      const group = groupOf.get(id) ?? [standing];
      if (seen.has(group)) continue;
      seen.add(group);
      for (const member of group) loose.set(member.passage.id, member);
    }
    for (const id of loose.keys()) groupOf.delete(id);
    // Earlier ones first, so that a target among them has its group when it is asked for.
    for (const standing of [...loose.values()].toSorted(inOrder)) {
      const target = targetOf(standing);
      const group = (target === null ? undefined : groupOf.get(target)) ?? [];
      insert(group, standing);
      groupOf.set(standing.passage.id, group);
    }
  }

  return {
    add({ head, passages }) {
      for (const passage of passages) standings.set(passage.id, { passage, head });
      for (const { id, of, heading } of passages) {
        if (of === null || heading === 'formalia') continue;
        const known = pointers.get(of);
        if (known === undefined) pointers.set(of, new Set([id]));
        else known.add(id);
      }
      regroup(passages.flatMap(({ id }) => [id, ...(pointers.get(id) ?? [])]));
    },
    remove({ passages }) {
      const groups = new Set(passages.flatMap(({ id }) => [groupOf.get(id) ?? []]));
      const gone = new Set(passages.map(({ id }) => id));
      for (const { id, of } of passages) {
        groupOf.delete(id);
        standings.delete(id);
        if (of !== null) pointers.get(of)?.delete(id);
      }
      for (const group of groups) {
        const isPointedAt = group.some(({ passage: { id } }) => gone.has(id) && (pointers.get(id)?.size ?? 0) > 0);
        dropFrom(group, gone);
        if (isPointedAt) regroup(group.map(({ passage }) => passage.id));
      }
    },
    standingsOf: (id) => groupOf.get(id) ?? [],
    find: (id) => standings.get(id),
    pointersTo: (id) => pointers.get(id) ?? none,
  };
}

/** Documents mostly come in order: the end is tried first. */
function insert(group: Standing[], standing: Standing): void {
  let at = group.length;
  while (at > 0 && inOrder(group[at - 1] ?? standing, standing) > 0) at -= 1;
  group.splice(at, 0, standing);
}

/** In place: every member holds the same list. */
function dropFrom(group: Standing[], gone: ReadonlySet<PassageId>): void {
  let kept = 0;
  for (const standing of group) if (!gone.has(standing.passage.id)) group[kept++] = standing;
  group.length = kept;
}
