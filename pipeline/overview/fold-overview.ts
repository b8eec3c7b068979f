import { compareOrder, type ComparedDocument, type DocumentHead } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { headingIds, type HeadingId } from '../../domain/labels.ts';
import type { Overview, OverviewDocument, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import { groupRepeated, type Group, type Standing } from './groups.ts';

/** The day a document stands for: its own date, else the day it was received. */
export const dayOf = (head: DocumentHead): string | null => head.documentDate ?? head.received;

/** The overview of a case: a function of the set of compared documents, byte for byte the same in any order of arrival. */
export function foldOverview(documents: readonly ComparedDocument[]): Overview {
  const ordered = inOrder(documents);
  const groups = groupRepeated(ordered);
  const standingOf = new Map(
    ordered.flatMap(({ head, passages }) => passages.map((passage): [PassageId, Standing] => [passage.id, { passage, head }])),
  );
  const replaced = replacedGroups(groups);
  const headings = headingIds
    .filter((id) => id !== 'formalia')
    .map((id) => {
      const here = groups.filter((group) => isPlaced(group) && headingOf(group) === id);
      return foldHeading(id, here, { replaced, standingOf, documents: ordered });
    });
  return {
    documents: ordered.map(describeDocument),
    headings,
    notPlaced: groups
      .filter((group) => !isPlaced(group))
      .map((group) => lineOf(group, standingOf))
      .toReversed(),
    missing: headings
      .filter(
        ({ newestSource, current, superseded, conflicts }) =>
          newestSource === null && current.length + superseded.length + conflicts.length === 0,
      )
      .map(({ heading }) => heading),
    pages: ordered.reduce((sum, { head }) => sum + head.pages, 0),
  };
}

/** Whether any standing is sure of its heading. */
export const isPlaced = (group: Group): boolean => group.standings.some(({ passage }) => passage.placed);

/** Once each, in the order of the case. */
export function inOrder(documents: readonly ComparedDocument[]): readonly ComparedDocument[] {
  return [...new Map(documents.map((document) => [document.head.sha256, document])).values()].toSorted((a, b) =>
    compareOrder(a.head, b.head),
  );
}

/** The heading of the shown standing, unless that one is unsure and another is not. */
export function headingOf(group: Group): HeadingId {
  if (group.shown.passage.placed) return group.shown.passage.heading;
  return (group.standings.findLast(({ passage }) => passage.placed) ?? group.shown).passage.heading;
}

/** Groups that a later `changed` passage updates. */
function replacedGroups(groups: readonly Group[]): ReadonlySet<Group> {
  const groupOf = new Map(groups.flatMap((group) => group.standings.map(({ passage }): [PassageId, Group] => [passage.id, group])));
  const replaced = new Set<Group>();
  for (const { first } of groups) {
    const updated = first.passage.status === 'changed' && first.passage.of !== null ? groupOf.get(first.passage.of) : undefined;
    if (updated !== undefined) replaced.add(updated);
  }
  return replaced;
}

interface FoldContext {
  readonly replaced: ReadonlySet<Group>;
  readonly standingOf: ReadonlyMap<PassageId, Standing>;
  readonly documents: readonly ComparedDocument[];
}

function foldHeading(heading: HeadingId, groups: readonly Group[], { replaced, standingOf, documents }: FoldContext): OverviewHeading {
  // Groups come in the order of their first standing; lines are read newest first, and within a document in its own order.
  const newestFirst = [...groups].toSorted(
    (a, b) => compareOrder(b.shown.head, a.shown.head) || a.shown.passage.ordinal - b.shown.passage.ordinal,
  );
  const lines = (keep: (group: Group) => boolean): readonly OverviewLine[] =>
    newestFirst.filter(keep).map((group) => lineOf(group, standingOf));
  const isConflict = (group: Group): boolean => group.first.passage.status === 'conflicting' && !replaced.has(group);
  const days = documents
    .filter(({ passages }) => passages.some((passage) => passage.placed && passage.heading === heading))
    .flatMap(({ head }) => dayOf(head) ?? []);
  return {
    heading,
    current: lines((group) => !replaced.has(group) && !isConflict(group)),
    superseded: lines((group) => replaced.has(group)),
    conflicts: lines(isConflict),
    newestSource: days.toSorted().at(-1) ?? null,
  };
}

function lineOf({ standings, first, shown }: Group, standingOf: ReadonlyMap<PassageId, Standing>): OverviewLine {
  const against = first.passage.status === 'new' || first.passage.of === null ? undefined : standingOf.get(first.passage.of);
  return {
    passage: shown.passage,
    document: shown.head.sha256,
    said: standings.map(({ passage, head }) => ({ passage: passage.id, document: head.sha256 })),
    against: against?.passage ?? null,
    againstDocument: against?.head.sha256 ?? null,
    isConflict: first.passage.status === 'conflicting',
  };
}

/** How a document stands in the overview's list. */
export function describeDocument({ head, flags, flagOf, passages }: ComparedDocument): OverviewDocument {
  const counts = { new: 0, repeated: 0, changed: 0, conflicting: 0 };
  for (const { status, heading } of passages) if (heading !== 'formalia') counts[status] += 1;
  return { head, flags, flagOf, counts };
}
