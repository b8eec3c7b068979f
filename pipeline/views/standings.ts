import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { StandingName, ViewedPassage } from '../../domain/views.ts';
import { dayOf, inOrder } from '../overview/fold-overview.ts';
import { groupRepeated, type Group } from '../overview/groups.ts';

/** A case as the views read it. */
export interface ViewedCase {
  /** In the order of the case. */
  readonly documents: readonly ComparedDocument[];
  readonly groups: readonly Group[];
  /** By each of its passages; `formalia` has none. */
  readonly groupOf: ReadonlyMap<PassageId, Group>;
  /** Every passage that says something, in the order of the case. */
  readonly passages: readonly ViewedPassage[];
  readonly viewOf: ReadonlyMap<PassageId, ViewedPassage>;
}

/** Every passage with how it stands in the case now. */
export function viewCase(documents: readonly ComparedDocument[]): ViewedCase {
  const ordered = inOrder(documents);
  const groups = groupRepeated(ordered);
  const groupOf = new Map(groups.flatMap((group) => group.standings.map(({ passage }): [PassageId, Group] => [passage.id, group])));
  const replaced = groupsThat('changed', groups, groupOf);
  const disputed = groupsThat('conflicting', groups, groupOf);
  const standingOf = (group: Group | undefined, isFirst: boolean): StandingName => {
    if (group === undefined) return 'current';
    if (replaced.has(group)) return 'superseded';
    if (disputed.has(group) || group.first.passage.status === 'conflicting') return 'conflicting';
    return isFirst ? 'current' : 'repeated';
  };
  const passages = ordered.flatMap(({ head, passages: own }) =>
    own
      .filter(({ heading }) => heading !== 'formalia')
      .map((passage): ViewedPassage => {
        const group = groupOf.get(passage.id);
        const standing = standingOf(group, group?.first.passage.id === passage.id);
        return { passage, document: head.sha256, day: dayOf(head), standing };
      }),
  );
  return { documents: ordered, groups, groupOf, passages, viewOf: new Map(passages.map((view) => [view.passage.id, view])) };
}

/** Groups that the first standing of another group answers in this way. */
function groupsThat(
  status: 'changed' | 'conflicting',
  groups: readonly Group[],
  groupOf: ReadonlyMap<PassageId, Group>,
): ReadonlySet<Group> {
  const found = new Set<Group>();
  for (const { first } of groups) {
    const answered = first.passage.status === status && first.passage.of !== null ? groupOf.get(first.passage.of) : undefined;
    if (answered !== undefined) found.add(answered);
  }
  return found;
}

/** Newest first; what has no day comes last. */
export function newestFirst(a: { readonly day: string | null }, b: { readonly day: string | null }): number {
  return (b.day ?? '').localeCompare(a.day ?? '');
}

/** Oldest first; what has no day comes last. */
export function oldestFirst(a: { readonly day: string | null }, b: { readonly day: string | null }): number {
  return (a.day ?? '9999').localeCompare(b.day ?? '9999');
}
