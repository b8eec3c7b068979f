import type { ClassifiedDocument } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { CluesOf } from './clues.ts';
import { dayNumber } from './day-cost.ts';

type Days = ReadonlyMap<Sha256, number>;

/** A document in a row, and the day before which it was hardly written. */
interface Member {
  readonly document: ClassifiedDocument;
  readonly from: number;
}

/** A promised paper comes about when it is due, in days before. */
const EARLY = 10;

/**
 * Days of the guessed documents, moved where their row says otherwise: a paper after the one that promised it, "status 2" after "status 1", a closing
 * report after its supplier's others.
 */
export function inSeries(documents: readonly ClassifiedDocument[], guessed: { readonly days: Days; readonly clues: CluesOf }): Days {
  const { clues } = guessed;
  const days = new Map(guessed.days);
  const dayOf = ({ head }: ClassifiedDocument): number =>
    days.get(head.sha256) ?? dayNumber(head.documentDate ?? head.received ?? '1970-01-01');
  const inOrder = documents.toSorted((a, b) => dayOf(a) - dayOf(b) || (a.head.sha256 < b.head.sha256 ? -1 : 1));
  for (const row of [...byNextPaper(inOrder, clues), ...byName(inOrder, clues), ...byClosing(inOrder)]) {
    row.forEach(({ document, from }, at) => {
      const earliest = Math.max(from, ...row.slice(0, at).map((before) => dayOf(before.document) + 1));
      if (days.has(document.head.sha256) && dayOf(document) < earliest) days.set(document.head.sha256, earliest);
    });
  }
  return days;
}

const plain = (document: ClassifiedDocument): Member => ({ document, from: Number.NEGATIVE_INFINITY });

/** Papers of a house in the order in which they say that the next one is due. */
function byNextPaper(documents: readonly ClassifiedDocument[], clues: CluesOf): readonly (readonly Member[])[] {
  const due = new Map(documents.map((document) => [document, clues.get(document.head.sha256)?.nextDue ?? null]));
  const rows = Map.groupBy(
    documents.filter((document) => document.head.organisation !== null && due.get(document) !== null),
    ({ head }) => head.organisation,
  );
  return [...rows.values()].map((row) =>
    row
      .toSorted((a, b) => ((due.get(a) ?? '') < (due.get(b) ?? '') ? -1 : 1))
      .map((document, at, all) => {
        const before = all[at - 1];
        const promised = before === undefined ? null : (due.get(before) ?? null);
        return promised === null || promised === due.get(document) ? plain(document) : { document, from: dayNumber(promised) - EARLY };
      }),
  );
}

/** Files named alike but for a number, the unnumbered one first. */
function byName(documents: readonly ClassifiedDocument[], clues: CluesOf): readonly (readonly Member[])[] {
  const nameOf = (document: ClassifiedDocument): string => {
    const { stem = '', month = null } = clues.get(document.head.sha256) ?? {};
    return `${document.head.kind}|${stem}|${month ?? ''}`;
  };
  const ordinalOf = ({ head }: ClassifiedDocument): number => clues.get(head.sha256)?.ordinal ?? 0;
  return [...Map.groupBy(documents, nameOf).values()]
    .filter((row) => row.length > 1 && row.some((document) => ordinalOf(document) > 0))
    .map((row) => row.toSorted((a, b) => ordinalOf(a) - ordinalOf(b)).map(plain));
}

/** A supplier's closing report, behind each other paper of the same house. */
function byClosing(documents: readonly ClassifiedDocument[]): readonly (readonly Member[])[] {
  const closings = documents.filter(({ head }) => head.kind === 'supplier_final' && head.organisation !== null);
  return closings.flatMap((closing) =>
    documents
      .filter(({ head }) => head.organisation === closing.head.organisation && head.kind !== 'supplier_final')
      .map((other) => [plain(other), plain(closing)]),
  );
}
