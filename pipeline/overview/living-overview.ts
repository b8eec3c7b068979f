import type { CaseFacts } from '../../domain/case-facts.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId, Sha256 } from '../../domain/ids.ts';
import type { HeldPassage, OverviewChanges, OverviewGroup } from '../../domain/overview.ts';
import { caseFactsOf } from './case-facts.ts';
import { describeDocument, headingOf, isPlaced } from './fold-overview.ts';
import { groupOfStandings } from './groups.ts';
import { createLivingGroups, type LivingGroups } from './living-groups.ts';

/** An overview that grows: a document costs what it touches, and the rows are those of folding the whole case anew. */
export interface LivingOverview {
  /** @param digest of the document's result: tells whether the rows that stand there are of the same */
  put(document: ComparedDocument, digest: string): void;
  remove(sha256: Sha256): void;
  /** By document. */
  readonly digests: ReadonlyMap<Sha256, string>;
  facts(): CaseFacts;
  /**
   * The rows that differ, given the documents whose result does.
   *
   * @param held how the passages of those documents stand in the rows now
   */
  changes(differing: ReadonlySet<Sha256>, held: readonly HeldPassage[]): OverviewChanges;
}

export function createLivingOverview(): LivingOverview {
  const groups = createLivingGroups();
  const documents = new Map<Sha256, ComparedDocument>();
  const digests = new Map<Sha256, string>();
  const remove = (sha256: Sha256): void => {
    const known = documents.get(sha256);
    if (known !== undefined) groups.remove(known);
    documents.delete(sha256);
    digests.delete(sha256);
  };
  const lineOf = (id: PassageId): PassageId | undefined => groups.standingsOf(id)[0]?.passage.id;
  return {
    put(document, digest) {
      remove(document.head.sha256);
      groups.add(document);
      documents.set(document.head.sha256, document);
      digests.set(document.head.sha256, digest);
    },
    remove,
    digests,
    facts: () => caseFactsOf([...documents.values()]),
    changes(differing, held) {
      const present = [...differing].flatMap((sha256) => documents.get(sha256) ?? []);
      const own = present.flatMap(({ passages }) => passages);
      const answering = answeringTo([...own.map(({ id }) => id), ...held.map(({ passage }) => passage)], groups);
      const touched = new Set<PassageId>(answering);
      for (const { id, of } of own) for (const each of [id, of]) if (each !== null) touched.add(each);
      for (const { passage, line, of } of held) for (const each of [passage, line, of]) if (each !== null) touched.add(each);
      const lines = new Set([...touched].flatMap((id) => lineOf(id) ?? []));
      return {
        documents: present.map((document) => ({
          document,
          entry: describeDocument(document),
          digest: digests.get(document.head.sha256) ?? '',
          lines: new Map(document.passages.flatMap(({ id }) => pairOf(id, lineOf(id)))),
        })),
        removed: [...differing].filter((sha256) => !documents.has(sha256)),
        groups: [...lines].flatMap((id) => foldGroup(id, groups) ?? []),
        noGroups: [...touched].filter((id) => !lines.has(id)),
        moved: [...answering].flatMap((id) => {
          const line = lineOf(id);
          const isElsewhere = !differing.has(groups.find(id)?.head.sha256 ?? ('' as Sha256));
          return line !== undefined && isElsewhere ? [{ passage: id, line }] : [];
        }),
      };
    },
  };
}

const pairOf = (id: PassageId, line: PassageId | undefined): readonly (readonly [PassageId, PassageId])[] =>
  line === undefined ? [] : [[id, line]];

/** Passages that answer to these: repeats of repeats all the way, and what changes or contradicts one. */
function answeringTo(ids: readonly PassageId[], { pointersTo, find }: LivingGroups): ReadonlySet<PassageId> {
  const found = new Set<PassageId>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const pointer of pointersTo(id)) {
      if (found.has(pointer)) continue;
      found.add(pointer);
      if (find(pointer)?.passage.status === 'repeated') waiting.push(pointer);
    }
  }
  return found;
}

function foldGroup(id: PassageId, { standingsOf, pointersTo, find }: LivingGroups): OverviewGroup | null {
  const group = groupOfStandings(standingsOf(id));
  if (group === null) return null;
  const { passage } = group.first;
  const names = { id, passage: group.shown.passage.id, against: null };
  const against = passage.status === 'new' || passage.of === null ? null : (find(passage.of)?.passage.id ?? null);
  if (!isPlaced(group)) return { ...names, against, heading: 'formalia', part: 'not-placed' };
  const isReplaced = group.standings.some((standing) =>
    [...pointersTo(standing.passage.id)].some(
      (pointer) => find(pointer)?.passage.status === 'changed' && standingsOf(pointer)[0]?.passage.id === pointer,
    ),
  );
  const part = isReplaced ? 'superseded' : passage.status === 'conflicting' ? 'conflicts' : 'current';
  return { ...names, against, heading: headingOf(group), part };
}
